import * as React from 'react';
import type { DraftUseCases } from '../../../application/drafts/draftUseCases';
import type { OtherVersion, VersionChoice } from '../../../application/drafts/openDraft';
import type { Draft } from '../../../domain/draft/draft';

/** The wording of the open draft that its author did not choose. */
export interface SetAside {
  /** Whether it can be had back, or has been. */
  state: 'none' | 'offered' | 'back';
  /** Remembers what a choice leaves out; of both, nothing is. */
  remember(mine: Draft, other: OtherVersion, choice: VersionChoice): void;
  /** Makes it a draft of its own. */
  bringBack(): Promise<void>;
}

/** The way back from a choice between two wordings, for as long as the draft of the choice is the open one. */
export function useSetAside(services: DraftUseCases, open: Draft | undefined): SetAside {
  const [left, setLeft] = React.useState<{ wording: Draft; isBack: boolean }>();
  const isOfOpen = left !== undefined && left.wording.clientId === open?.clientId;
  return {
    state: !isOfOpen ? 'none' : left.isBack ? 'back' : 'offered',
    remember: (mine, other, choice) => {
      const theirs = other.where === 'list' ? other.listed.draft : other.copy.draft;
      setLeft(choice === 'both' ? undefined : { wording: choice === 'mine' ? theirs : mine, isBack: false });
    },
    bringBack: async () => {
      if (left && !left.isBack) {
        setLeft({ ...left, isBack: true }); // before the work, so that a second click makes no second draft
        await services.keepBeside(left.wording);
      }
    }
  };
}
