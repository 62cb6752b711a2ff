import * as React from 'react';
import type { HeadingLevel } from '../../../components/Heading';
import type { Loading } from '../../../components/useLoading';
import type { FormSettings, ProposalServices } from '../ProposalServices';
import type { Attachments } from '../attachments/useAttachments';
import type { Drafts } from '../draft/useDrafts';
import type { QuestionForm } from '../useProposalForm';

/** What every part of the form may need: whatever stands in `ProposalForm` gets it through `useFormScope`. */
export interface FormScope {
  /** Unique on the page: ids of controls begin with it. */
  instance: string;
  /** Level of the sections' headings. */
  level: HeadingLevel;
  form: QuestionForm;
  /** The drafts of new proposals; undefined where a stored one is changed. */
  drafts?: Drafts;
  services: ProposalServices;
  attachments: Attachments;
  network: Loading<FormSettings>;
  onRetrySettings(): void;
}

const Context = React.createContext<FormScope | undefined>(undefined);

export const FormScopeProvider = Context.Provider;

export function useFormScope(): FormScope {
  const scope = React.useContext(Context);
  if (!scope) {
    throw new Error('a part of the proposal form stands outside it');
  }
  return scope;
}

/** The drafts, for those parts that only a new proposal's form has. */
export function useFormDrafts(): Drafts {
  const { drafts } = useFormScope();
  if (!drafts) {
    throw new Error('a part of a new proposal stands in another form');
  }
  return drafts;
}
