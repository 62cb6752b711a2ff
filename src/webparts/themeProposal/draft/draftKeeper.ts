import type { DraftUseCases } from '../../../application/drafts/draftUseCases';
import type { OtherVersion, VersionChoice } from '../../../application/drafts/openDraft';
import type { DeviceCopy, SavedRow } from '../../../application/ports/deviceDrafts';
import type { Draft, DraftValues } from '../../../domain/draft/draft';
import type { NumberFault } from '../../../domain/proposal/proposalSchema';

/** So long after the last change a draft is saved in SharePoint by itself, in milliseconds. */
export const saveAfter = 20_000;

/** How far the open draft has come. */
export interface Keeping {
  /** The wording in the form; undefined while there is nothing to keep. */
  draft: Draft | undefined;
  /** Whether this device could not keep it. */
  isUnkept: boolean;
  /** What SharePoint holds of it. */
  saved: SavedRow | undefined;
  list:
    | { state: 'idle' }
    | { state: 'saving' }
    | { state: 'failed'; error: unknown }
    | { state: 'blocked'; fault: NumberFault };
  /** Whether somebody asked for what `list` says: only then is it said aloud. */
  isAsked: boolean;
  /** Another wording that this device has not seen: its author chooses. */
  other: OtherVersion | undefined;
}

export const nothingKept: Keeping = {
  draft: undefined,
  isUnkept: false,
  saved: undefined,
  list: { state: 'idle' },
  isAsked: false,
  other: undefined
};

/** Keeps the draft that is open in one form. */
export interface DraftKeeper {
  /** Goes on with a copy that is kept already, or with nothing. */
  begin(copy: DeviceCopy | undefined): void;
  /** Keeps what has been typed, at once, and saves it a while later. */
  type(clientId: string, values: DraftValues): void;
  /** There is nothing in the form any more; what SharePoint holds of it is emptied like any other draft. */
  empty(clientId: string, values: DraftValues): void;
  /** Saves in SharePoint what is not there yet. */
  save(isAsked?: boolean): Promise<void>;
  /** Shows another wording to the author; nothing is saved until they have chosen. */
  meet(other: OtherVersion): void;
  choose(choice: VersionChoice): Promise<DeviceCopy | undefined>;
  /** What another tab has made of the draft, where this one has typed nothing since. */
  newer(): Promise<DeviceCopy | undefined>;
  /** The draft has become a proposal. */
  finish(clientId: string): void;
}

export function draftKeeper(services: DraftUseCases, show: (keeping: Keeping) => void): DraftKeeper {
  let keeping = nothingKept;
  /** Saves come one after the other. */
  let saves: Promise<void> = Promise.resolve();
  let timer: number | undefined;

  const change = (changes: Partial<Keeping>): void => {
    keeping = { ...keeping, ...changes };
    show(keeping);
  };
  const isOpen = ({ clientId }: Draft): boolean => keeping.draft?.clientId === clientId;
  const wait = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void save(false), saveAfter);
  };

  function save(isAsked: boolean): Promise<void> {
    window.clearTimeout(timer);
    change({ isAsked });
    saves = saves.then(store);
    return saves;
  }

  async function store(): Promise<void> {
    const { draft, saved, other } = keeping;
    if (!draft || other || saved?.revision === draft.revision) {
      return;
    }
    change({ list: { state: 'saving' } });
    const outcome = await outcomeOf(services.save(draft));
    if (!isOpen(draft)) {
      return; // another one has been opened meanwhile
    }
    change({ list: { state: 'idle' }, ...outcome });
    if (outcome.saved && keeping.draft?.revision !== draft.revision) {
      wait();
    }
  }

  const begin = (copy: DeviceCopy | undefined): void => {
    window.clearTimeout(timer);
    change({ ...nothingKept, draft: copy?.draft, saved: copy?.saved });
  };

  function type(clientId: string, values: DraftValues): void {
    if (!keeping.draft || keeping.draft.clientId !== clientId) {
      begin(undefined);
    }
    const known = keeping.draft?.revision;
    const draft = { clientId, revision: crypto.randomUUID(), changedAt: services.now(), values };
    const kept = services.device.keep(draft, known);
    change({ draft, list: keeping.list.state === 'blocked' ? { state: 'idle' } : keeping.list });
    wait();
    void kept.then((outcome) => {
      if (isOpen(draft)) {
        change(
          outcome.result === 'otherTab'
            ? { other: { where: 'tab', copy: outcome.other } }
            : { isUnkept: outcome.result === 'refused' }
        );
      }
    });
  }

  return {
    begin,
    type,
    empty(clientId, values) {
      const { draft, saved } = keeping;
      if (saved) {
        type(clientId, values);
      } else {
        begin(undefined);
        if (draft) {
          void services.device.remove(draft.clientId);
        }
      }
    },
    save: (isAsked = false) => save(isAsked),
    meet: (other) => change({ other }),
    async choose(choice) {
      const { draft, other } = keeping;
      if (!draft || !other) {
        return undefined;
      }
      const copy = await services.choose(draft, other, choice);
      begin(copy);
      if (choice !== 'other') {
        void save(false);
      }
      return copy;
    },
    async newer() {
      const { draft, other } = keeping;
      const copy = draft && !other ? await services.device.read(draft.clientId) : undefined;
      return copy && copy.draft.revision !== draft?.revision && keeping.draft === draft ? copy : undefined;
    },
    finish(clientId) {
      begin(undefined);
      // After a save that is on its way, which would bring it back. What fails is done by the next visit.
      saves = saves.then(() => services.finish(clientId)).catch(() => undefined);
    }
  };
}

async function outcomeOf(
  saving: ReturnType<DraftUseCases['save']>
): Promise<Partial<Pick<Keeping, 'saved' | 'list' | 'other'>>> {
  try {
    const answer = await saving;
    switch (answer.result) {
      case 'saved':
        return { saved: answer.saved };
      case 'blocked':
        return { list: { state: 'blocked', fault: answer.fault } };
      case 'conflict':
        return { other: { where: 'list', listed: answer.listed } };
    }
  } catch (error) {
    return { list: { state: 'failed', error } };
  }
}
