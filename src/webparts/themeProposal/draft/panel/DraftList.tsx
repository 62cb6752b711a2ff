import * as React from 'react';
import shared from 'NetworkThemeStrings';
import type { DraftEntry } from '../../../../application/drafts/readDrafts';
import { codeOf } from '../../../../application/errors';
import components from '../../../../components/components.module.scss';
import { dateTimeText } from '../../../../components/dateText';
import { fill } from '../../../../components/fill';
import { Heading, levelBelow } from '../../../../components/Heading';
import { LoadingText } from '../../../../components/LoadingText';
import { Notice } from '../../../../components/Notice';
import { errorText } from '../../../../components/themes/errorText';
import { useFormScope } from '../../components/FormScope';
import styles from './DraftPanel.module.scss';
import { titleText, whereText, type PartProps } from './draftWords';
import { RemovedDrafts, useRemoving } from './RemovedDrafts';

/** All drafts, from this device and from SharePoint: opened, deleted, and brought back. */
export function DraftList({ onOpened, ...part }: PartProps & { onOpened(): void }): React.ReactElement {
  const { drafts, texts, announce } = part;
  const { level } = useFormScope();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const focusHeading = (): void => heading.current?.focus();
  const removing = useRemoving(part, focusHeading);
  const { view } = drafts;

  React.useEffect(focusHeading, []);

  const open = async (entry: DraftEntry): Promise<void> => {
    await drafts.open(entry);
    onOpened();
    if (entry.relation === 'conflict') {
      drafts.show('versions');
    }
    announce(titleText(entry.draft, texts));
  };

  return (
    <section className={styles.panel} aria-label={texts.title}>
      <Heading level={level} ref={heading} tabIndex={-1} className={styles.title}>
        {texts.title}
      </Heading>
      {!view && <LoadingText>{texts.title}</LoadingText>}
      {view?.list.state === 'failed' && (
        <Notice
          kind="error"
          title={texts.listFailed}
          action={{ label: shared.tryAgain, onClick: drafts.reread }}
        >
          {errorText(view.list.error, shared)} {texts.hereStill}
        </Notice>
      )}
      {view?.list.state === 'notOffered' && <p>{texts.notOffered}</p>}
      {view?.list.state === 'read' && view.list.unreadable > 0 && (
        <p>{fill(texts.unreadable, { count: view.list.unreadable })}</p>
      )}
      <RemovedDrafts removing={removing} texts={texts} />
      {view && view.entries.length === 0 && view.list.state !== 'failed' && <p>{texts.none}</p>}
      <ul className={styles.list}>
        {view?.entries.map((entry) => {
          const title = titleText(entry.draft, texts);
          const context = (
            <span className={components.visuallyHidden}> {fill(texts.context, { title })}</span>
          );
          const isOpen = drafts.isOpen(entry);
          return (
            <li key={entry.draft.clientId} className={styles.item}>
              <div>
                <Heading level={levelBelow(level)} className={styles.name}>
                  {title}
                  {isOpen && ` (${texts.isOpen})`}
                </Heading>
                <p>
                  {fill(texts.changed, { time: dateTimeText(entry.draft.changedAt, shared.locale) })}.{' '}
                  {whereText(entry, view, texts)}.
                </p>
              </div>
              <div className={styles.buttons}>
                {!isOpen && (
                  <button type="button" className={components.button} onClick={() => void open(entry)}>
                    {entry.relation === 'conflict' ? texts.see : texts.open}
                    {context}
                  </button>
                )}
                {entry.relation !== 'conflict' && (
                  <button
                    type="button"
                    className={components.quietButton}
                    onClick={() => void removing.remove(entry)}
                  >
                    {texts.remove}
                    {context}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {removing.failure !== undefined && (
        <Notice kind="error" title={removing.failure.title}>
          {codeOf(removing.failure.error) === 'conflict'
            ? texts.changedSince
            : errorText(removing.failure.error, shared)}
        </Notice>
      )}
      <div className={styles.buttons}>
        <button
          type="button"
          className={components.button}
          onClick={() => {
            drafts.begin();
            onOpened();
          }}
        >
          {texts.begin}
        </button>
        <button type="button" className={components.quietButton} onClick={() => drafts.show(undefined)}>
          {texts.close}
        </button>
      </div>
    </section>
  );
}
