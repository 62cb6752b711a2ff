import * as React from 'react';
import type { DraftEntry } from '../../../../application/drafts/readDrafts';
import components from '../../../../components/components.module.scss';
import { fill } from '../../../../components/fill';
import styles from './DraftPanel.module.scss';
import type { DraftPanelTexts } from './draftPanelTexts';
import { titleText, type PartProps } from './draftWords';

interface Removed {
  title: string;
  undo(): Promise<void>;
}

export interface Removing {
  removed: readonly Removed[];
  failure: { title: string; error: unknown } | undefined;
  remove(entry: DraftEntry): Promise<void>;
  undo(removed: Removed): Promise<void>;
}

/** Deletes drafts, and brings them back for as long as the panel is there; `onUndo`: the way back, which has the focus, goes. */
export function useRemoving({ drafts, texts, announce }: PartProps, onUndo: () => void): Removing {
  const [removed, setRemoved] = React.useState<readonly Removed[]>([]);
  const [failure, setFailure] = React.useState<Removing['failure']>();
  const underWay = React.useRef(new Set<unknown>()).current;
  /** Pressing a second time does nothing more. */
  const once = async (what: unknown, act: () => Promise<void>): Promise<void> => {
    if (!underWay.has(what)) {
      underWay.add(what);
      setFailure(undefined);
      await act().finally(() => underWay.delete(what));
    }
  };
  return {
    removed,
    failure,
    remove: (entry) =>
      once(entry.draft.clientId, async () => {
        try {
          const undo = await drafts.remove(entry);
          setRemoved((before) => [{ title: titleText(entry.draft, texts), undo }, ...before]);
        } catch (error) {
          setFailure({ title: texts.notRemoved, error });
          drafts.reread();
        }
      }),
    undo: (one) =>
      once(one, async () => {
        try {
          await one.undo();
          announce(fill(texts.restored, { title: one.title }));
        } catch (error) {
          setFailure({ title: texts.notRestored, error });
        }
        setRemoved((before) => before.filter((each) => each !== one));
        onUndo();
      })
  };
}

interface RemovedDraftsProps {
  removing: Removing;
  texts: DraftPanelTexts;
}

/** Says what has been deleted, each with a way back that has the focus: the button that deleted it is gone. */
export const RemovedDrafts = ({ removing, texts }: RemovedDraftsProps): React.ReactElement => (
  <div role="status">
    {removing.removed.map((one, index) => (
      <p key={removing.removed.length - index} className={styles.item}>
        <span>{fill(texts.removed, { title: one.title })}</span>
        <UndoButton label={texts.undo} onClick={() => void removing.undo(one)} />
      </p>
    ))}
  </div>
);

function UndoButton({ label, onClick }: { label: string; onClick(): void }): React.ReactElement {
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" className={components.button} onClick={onClick}>
      {label}
    </button>
  );
}
