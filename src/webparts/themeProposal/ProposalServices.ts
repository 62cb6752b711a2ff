import type { Attaching, AttachResult } from '../../application/attachments/attachFiles';
import type { DraftUseCases } from '../../application/drafts/draftUseCases';
import type { CurrentUser } from '../../application/ports/currentUser';
import type { Settled } from '../../application/settleThemes';
import type { FaqAnswers } from '../../application/ports/faqAnswers';
import type { SimilarSources } from '../../application/ports/similarSources';
import type { SubmitResult } from '../../application/submitProposal';
import type { Kept } from '../../components/kept';
import type { Declaration } from '../../domain/proposal/declaration';
import type { Proposal } from '../../domain/proposal/proposal';
import type { ProposalField } from '../../domain/proposal/proposalFields';
import type { Routing } from '../../domain/routing/routing';
import type { NetworkSettings } from '../../domain/settings/networkSettings';

/** The municipality's settings with the workplaces of this proposer, of which there are usually none to choose from. */
export interface FormSettings extends NetworkSettings {
  workplaces: readonly string[];
}

/** What the form needs of the world; the composition root gives it. */
export interface ProposalServices {
  user: CurrentUser;
  /** Absolute address of the site, without a trailing slash. */
  siteUrl: string;
  readSettings(): Promise<FormSettings>;
  /** The directory's departments, offered where the settings hold no units. Throws AppError. */
  readDepartments(): Promise<string[]>;
  /** `noCpr`: fields whose numbers, by the proposer's word, are no CPR numbers. */
  submit(
    input: unknown,
    clientId: string,
    noCpr: readonly ProposalField[],
    declaration: Declaration
  ): Promise<SubmitResult>;
  /** To whom a proposal from this workplace would go. Asks the directory, so what is typed is to be kept first. */
  previewRouting(settings: FormSettings, employmentUnit?: string): Promise<Routing>;
  /** Attaches files to the stored proposal; safe to try again. */
  attach(proposalId: number, what: Omit<Attaching, 'store'>): Promise<AttachResult>;
  /** Routes the stored proposal and tells whoever is due to be told. */
  settle(proposal: Proposal): Promise<Settled>;
  /** The version of the privacy notice below which this person sent a proposal last. */
  seenNotice: Kept<string>;
  drafts: DraftUseCases;
  /** The FAQ, whose answers help with fields. */
  answers(): Promise<FaqAnswers>;
  /** Other proposals, fetched with all that shows them; one catalogue for the page. */
  similar(): Promise<SimilarSources>;
}
