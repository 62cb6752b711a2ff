import * as React from 'react';
import shared from 'NetworkThemeStrings';
import type { DraftEntry } from '../../../../application/drafts/readDrafts';
import components from '../../../../components/components.module.scss';
import { dateText } from '../../../../components/dateText';
import { fill } from '../../../../components/fill';
import { Notice } from '../../../../components/Notice';
import { errorText } from '../../../../components/themes/errorText';
import type { Draft } from '../../../../domain/draft/draft';
import { draftLife, keptUntil } from '../../../../domain/draft/draftAge';
import styles from './DraftPanel.module.scss';
import { titleText, type PartProps } from './draftWords';
import { RemovedDrafts, useRemoving } from './RemovedDrafts';

/** Asks about drafts that nobody has touched for long, and tells which of them are gone. Being asked is noted: then their time runs. */
export function OldDrafts(part: PartProps): React.ReactElement | null {
  const { drafts, texts } = part;
  const [failure, setFailure] = React.useState<unknown>();
  const [kept, setKept] = React.useState<readonly string[]>([]);
  const [gone, setGone] = React.useState<readonly Draft[]>([]);
  const panel = React.useRef<HTMLDivElement>(null);
  const focusPanel = (): void => panel.current?.focus();
  const removing = useRemoving(part, focusPanel);
  const old = drafts.view?.entries.filter(({ standing }) => standing === 'old') ?? [];

  React.useEffect(() => {
    const { removed = [] } = drafts.view ?? {};
    setGone((before) => [...before, ...removed]);
    for (const entry of old) {
      drafts.services.noteTold(entry).catch(() => undefined); // they are asked again, and longer
    }
  }, [drafts.view]);

  const keep = async (entry: DraftEntry): Promise<void> => {
    setFailure(undefined);
    try {
      await drafts.services.keepOld(entry);
      setKept((before) => [...before, fill(texts.kept, { title: titleText(entry.draft, texts) })]);
      focusPanel();
    } catch (error) {
      setFailure(error);
    }
    drafts.reread();
  };
  const words = (draft: Draft): Record<string, string | number> => ({
    title: titleText(draft, texts),
    day: dateText(draft.changedAt, shared.locale),
    days: draftLife.days
  });

  if (old.length + gone.length + kept.length + removing.removed.length === 0 && !removing.failure) {
    return null;
  }
  return (
    <div ref={panel} tabIndex={-1} className={styles.panel} role="group" aria-label={texts.title}>
      <RemovedDrafts removing={removing} texts={texts} />
      <div role="status">
        {gone.map((draft) => (
          <p key={draft.clientId}>{fill(texts.gone, words(draft))}</p>
        ))}
        {kept.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {old.map((entry) => {
        const until = keptUntil(entry.draft.toldAt ?? drafts.services.now());
        const context = (
          <span className={components.visuallyHidden}> {fill(texts.context, words(entry.draft))}</span>
        );
        return (
          <div key={entry.draft.clientId} className={styles.item}>
            <div>
              <span className={styles.name}>{fill(texts.old, words(entry.draft))}</span>
              <p>{fill(texts.oldText, { day: dateText(until, shared.locale) })}</p>
            </div>
            <div className={styles.buttons}>
              <button type="button" className={components.button} onClick={() => void keep(entry)}>
                {texts.keep}
                {context}
              </button>
              <button
                type="button"
                className={components.quietButton}
                onClick={() => void removing.remove(entry)}
              >
                {texts.remove}
                {context}
              </button>
            </div>
          </div>
        );
      })}
      {(failure !== undefined || removing.failure) && (
        <Notice kind="error" title={removing.failure?.title ?? texts.notKept}>
          {errorText(failure ?? removing.failure?.error, shared)}
        </Notice>
      )}
    </div>
  );
}
