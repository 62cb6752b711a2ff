import * as React from 'react';
import type { DraftUseCases } from '../../../application/drafts/draftUseCases';
import { draftBeside } from '../../../application/drafts/keepBeside';
import type { OtherVersion, VersionChoice } from '../../../application/drafts/openDraft';
import type { Draft } from '../../../domain/draft/draft';

/** The wording of the open draft that its author did not choose. */
export interface SetAside {
  /** Whether it can be had back, or has been. */
  state: 'none' | 'offered' | 'back';
  /** Why it could not be kept when that was tried last. */
  failure: unknown;
  /** Remembers what a choice leaves out; of both, nothing is. */
  remember(mine: Draft, other: OtherVersion, choice: VersionChoice): void;
  /** Makes it a draft of its own, once. */
  bringBack(): Promise<void>;
}

interface Left {
  /** Of the draft whose wording it was. */
  clientId: string;
  /** The draft that it becomes: the same at each try. */
  beside: Draft;
  isBack?: boolean;
  failure?: unknown;
}

/** The way back from a choice between two wordings, for as long as the draft of the choice is the open one. */
export function useSetAside(services: Pick<DraftUseCases, 'keepBeside'>, open: Draft | undefined): SetAside {
  const [left, setLeft] = React.useState<Left>();
  const underWay = React.useRef(false);
  const isOfOpen = left !== undefined && left.clientId === open?.clientId;
  return {
    state: !isOfOpen ? 'none' : left.isBack ? 'back' : 'offered',
    failure: left?.failure,
    remember: (mine, other, choice) => {
      const theirs = other.where === 'list' ? other.listed.draft : other.copy.draft;
      const wording = choice === 'mine' ? theirs : mine;
      setLeft(choice === 'both' ? undefined : { clientId: mine.clientId, beside: draftBeside(wording) });
    },
    bringBack: async () => {
      if (!left || underWay.current) {
        return;
      }
      underWay.current = true;
      const failure = await services.keepBeside(left.beside).then(
        () => undefined,
        (reason: unknown) => reason ?? new Error('unknown')
      );
      underWay.current = false;
      setLeft((now) => (now === left ? { ...left, failure, isBack: failure === undefined } : now));
    }
  };
}
