import type { SPFI } from '@pnp/sp';
import { deviceDrafts } from '../adapters/device/deviceDrafts';
import { draftList } from '../adapters/sharepoint/draftList';
import { submittedDrafts } from '../adapters/sharepoint/submittedDrafts';
import { deleteDraft, finishDraft, restoreDraft } from '../application/drafts/deleteDraft';
import type { DraftSources } from '../application/drafts/draftSources';
import { keepOldDraft, noteTold } from '../application/drafts/oldDrafts';
import type { DraftUseCases } from '../application/drafts/draftUseCases';
import { keepBeside } from '../application/drafts/keepBeside';
import { chooseVersion, openDraft } from '../application/drafts/openDraft';
import { readDrafts } from '../application/drafts/readDrafts';
import { saveDraft } from '../application/drafts/saveDraft';
import type { PersonKey } from '../domain/people/personKey';

export interface DraftAccess {
  sp: SPFI;
  siteUrl: string;
  person: PersonKey;
}

/** What somebody does with their drafts, with their real sources. */
export function drafts({ sp, siteUrl, person }: DraftAccess): DraftUseCases {
  const clock = (): Date => new Date();
  const sources: DraftSources = {
    device: deviceDrafts({ storage: () => window.localStorage, siteUrl, person }),
    list: draftList(sp, person, clock),
    submitted: submittedDrafts(sp, person),
    clock
  };
  return {
    device: sources.device,
    now: clock,
    read: () => readDrafts(sources),
    save: (draft) => saveDraft(sources, draft),
    open: (entry) => openDraft(sources, entry),
    choose: (mine, other, choice) => chooseVersion(sources, mine, other, choice),
    keepBeside: (draft) => keepBeside(sources, draft),
    remove: (entry) => deleteDraft(sources, entry),
    restore: (entry) => restoreDraft(sources, entry),
    noteTold: (entry) => noteTold(sources, entry),
    keepOld: (entry) => keepOldDraft(sources, entry),
    finish: (clientId) => finishDraft(sources, clientId)
  };
}
