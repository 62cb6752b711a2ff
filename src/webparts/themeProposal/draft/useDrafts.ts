import * as React from 'react';
import type { DraftUseCases } from '../../../application/drafts/draftUseCases';
import type { VersionChoice } from '../../../application/drafts/openDraft';
import type { DraftEntry, DraftsView } from '../../../application/drafts/readDrafts';
import type { DeviceCopy } from '../../../application/ports/deviceDrafts';
import { useLoading } from '../../../components/useLoading';
import { whenIdle } from '../../../components/whenIdle';
import { isWhole, type FormAction, type FormState } from '../form/formState';
import { isUntouched } from '../form/formValues';
import { formDraft } from './draft';
import { draftKeeper, nothingKept, type Keeping } from './draftKeeper';
import { useSetAside, type SetAside } from './useSetAside';

/** Why the form holds what it holds, where its reader did not just type it. */
export type DraftNews = 'restored' | 'followed' | 'sentElsewhere';

/** What stands open above the form. */
export type DraftPart = 'list' | 'versions';

/** What the form shows of drafts, and does with them. */
export interface Drafts {
  /** Whether the device's drafts are still being looked for. */
  isOpening: boolean;
  keeping: Keeping;
  news: DraftNews | undefined;
  /** All drafts, as they were read last: for the first time once the browser has nothing better to do. */
  view: DraftsView | undefined;
  part: DraftPart | undefined;
  show(part: DraftPart | undefined): void;
  services: DraftUseCases;
  isOpen(entry: Pick<DraftEntry, 'draft'>): boolean;
  save(): void;
  begin(): void;
  open(entry: DraftEntry): Promise<void>;
  choose(choice: VersionChoice): Promise<void>;
  setAside: SetAside;
  /** Deletes a draft, and gives what brings it back into `view`. Both reject where that could not be done, or on this device only. */
  remove(entry: DraftEntry): Promise<() => Promise<void>>;
  reread(): void;
}

const latest = (copies: readonly DeviceCopy[]): DeviceCopy | undefined =>
  [...copies].sort((one, other) => other.draft.changedAt.getTime() - one.draft.changedAt.getTime())[0];

/** Keeps the draft of a form, opens the latest one, and follows what other tabs and devices do. */
export function useDrafts(
  services: DraftUseCases,
  state: FormState,
  dispatch: React.Dispatch<FormAction>,
  isOn: boolean
): Drafts {
  const { clientId, values, restored, stored } = state;
  const isDone = isWhole(state);
  const isSent = React.useRef(false);
  isSent.current = stored !== undefined;
  const [keeping, setKeeping] = React.useState(nothingKept);
  const [keeper] = React.useState(() => draftKeeper(services, setKeeping));
  const [isOpening, setOpening] = React.useState(true);
  const [news, setNews] = React.useState<DraftNews>();
  const [isIdle, setIdle] = React.useState(false);
  const { state: all, retry: reread } = useLoading(isIdle ? services.read : undefined);
  const [view, setView] = React.useState<DraftsView>();
  const [part, setPart] = React.useState<DraftPart>();
  const setAside = useSetAside(services, keeping.draft);

  const goOn = (copy: DeviceCopy, why?: DraftNews): void => {
    keeper.begin(copy);
    setNews(why);
    dispatch({ type: 'opened', draft: formDraft(copy.draft) });
  };

  React.useEffect(() => {
    if (!isOn) {
      return undefined;
    }
    let forgetIdle = (): void => undefined;
    let isGone = false;
    void services.device.readAll().then((copies) => {
      const copy = latest(copies);
      if (isGone) {
        return;
      }
      if (copy) {
        goOn(copy, 'restored');
      }
      setOpening(false);
      forgetIdle = whenIdle(() => setIdle(true));
    });
    return () => {
      isGone = true;
      forgetIdle();
    };
  }, [services]);

  // In the layout phase: what is typed is on its way to the device before the browser draws it.
  React.useLayoutEffect(() => {
    if (isOpening || isDone || values === restored?.values) {
      return;
    }
    keeper[isUntouched(values) ? 'empty' : 'type'](clientId, { ...values });
  }, [clientId, values, restored, isDone]);

  React.useEffect(() => {
    if (isDone) {
      keeper.finish(clientId);
    }
  }, [isDone]);

  React.useEffect(() => {
    if (all.status !== 'ready') {
      return;
    }
    setView(all.value);
    if (stored) {
      return; // it is on its way or there: no other wording takes its place
    }
    const entry = all.value.entries.find(isThis);
    const isSeen = entry?.device?.draft.revision === keeping.draft?.revision;
    if (entry?.listed && entry.relation === 'conflict') {
      keeper.meet({ where: 'list', listed: entry.listed });
    } else if (entry && entry.relation === 'behind' && isSeen) {
      void services.open(entry).then((copy) => copy && goOn(copy, 'followed'));
    } else if (isGone(all.value)) {
      begin('sentElsewhere');
    }
  }, [all]);

  React.useEffect(() => {
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') {
        void keeper.save();
      } else if (!isSent.current) {
        void keeper.newer().then((copy) => copy && goOn(copy, 'followed'));
      }
    };
    const onOnline = (): void => void keeper.save();
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('online', onOnline);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('online', onOnline);
      keeper.begin(undefined); // no timer outlives the page
    };
  }, [keeper]);

  function isThis({ draft }: Pick<DraftEntry, 'draft'>): boolean {
    return draft.clientId === keeping.draft?.clientId;
  }
  /** Sent from another device, or removed since its time was over. */
  function isGone({ sent, removed }: DraftsView): boolean {
    return [...sent, ...removed].some((draft) => draft.revision === keeping.draft?.revision);
  }
  function begin(why?: DraftNews): void {
    keeper.begin(undefined);
    setNews(why);
    dispatch({ type: 'startedOver', clientId: crypto.randomUUID() });
  }

  return {
    isOpening,
    keeping,
    news,
    view,
    part: part === 'versions' && !keeping.other ? undefined : part,
    show: (next) => {
      setPart(next);
      if (next === 'list') {
        reread();
      }
    },
    services,
    isOpen: isThis,
    save: () => void keeper.save(true),
    begin: () => {
      void keeper.save();
      begin();
      reread();
    },
    open: async (entry) => {
      void keeper.save();
      const copy = await services.open(entry);
      if (copy) {
        goOn(copy);
        if (entry.relation === 'conflict' && entry.listed) {
          keeper.meet({ where: 'list', listed: entry.listed });
        }
      }
      reread();
    },
    choose: async (choice) => {
      const { draft, other } = keeping;
      if (draft && other) {
        setAside.remember(draft, other, choice);
      }
      const copy = await keeper.choose(choice);
      if (copy && choice !== 'mine') {
        setNews(undefined);
        dispatch({ type: 'opened', draft: formDraft(copy.draft) });
      }
      reread();
    },
    setAside,
    remove: async (entry) => {
      const whole = isThis(entry) ? { ...entry, ...openCopies(keeping) } : entry;
      await services.remove(whole);
      if (isThis(entry)) {
        begin();
      }
      setView((before) => before && without(entry, before)); // nobody opens it while all are read anew
      reread();
      return async () => {
        try {
          await services.restore(whole);
        } finally {
          await services.read().then(setView, () => undefined);
          reread(); // in place of a reading from before, which would take it away again
        }
      };
    },
    reread
  };
}

const without = ({ draft }: DraftEntry, view: DraftsView): DraftsView => ({
  ...view,
  entries: view.entries.filter((entry) => entry.draft.clientId !== draft.clientId)
});

/** The open draft is further than when all drafts were read last. */
function openCopies({ draft, saved }: Keeping): Partial<DraftEntry> {
  return draft ? { draft, listed: saved && { id: saved.id, etag: saved.etag, at: saved.at, draft } } : {};
}
