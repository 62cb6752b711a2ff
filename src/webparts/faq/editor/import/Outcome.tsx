import * as React from 'react';
import type { FaqDeskView } from '../../../../application/ports/faqDesk';
import shared from '../../../../components/components.module.scss';
import { fill } from '../../../../components/fill';
import { Heading } from '../../../../components/Heading';
import type { EditorialEntry } from '../../../../domain/faq/editorialEntry';
import styles from '../Editor.module.scss';
import type { EditorSectionProps } from '../EditorSection';
import own from './Import.module.scss';
import { isWhole, type ImportResult } from './importStage';
import type { ImportTexts } from './importTexts';
import { OutcomeFailures } from './OutcomeFailures';
import type { Import } from './useImport';

export interface OutcomeProps extends Pick<
  EditorSectionProps,
  'topLevel' | 'strings' | 'announce' | 'locale'
> {
  stage: ImportResult;
  view: FaqDeskView;
  texts: ImportTexts;
  work: Import;
  titleRef: React.Ref<HTMLHeadingElement>;
}

/** What was made and what was not, and the ways on from there. */
export function Outcome(props: OutcomeProps): React.ReactElement {
  const { stage, view, texts, work, announce, locale } = props;
  const { plan, outcome, undoFailure } = stage;
  const { made } = outcome;
  const whole = isWhole(stage);
  const { drafts, isPublished } = publicationOf(stage, view);
  const allArePublished = plan.every(({ key }) => isPublished(key));
  const publishAll = async (): Promise<void> => {
    if (await work.publish(drafts)) {
      announce(texts.publishedAll);
    }
  };
  const undoAll = async (): Promise<void> => {
    if (await work.undoAll()) {
      announce(texts.importUndone);
    }
  };

  return (
    <>
      <Heading level={props.topLevel} ref={props.titleRef} tabIndex={-1} className={own.title}>
        {whole || undoFailure
          ? fill(texts.doneTitle, { count: made.size }, locale)
          : fill(texts.partTitle, { done: made.size, count: plan.length }, locale)}
      </Heading>
      <OutcomeFailures {...props} />
      {whole && <p>{view.isModerated && !allArePublished ? texts.pending : texts.visible}</p>}
      <ul className={styles.entries}>
        {plan.map(({ key, entry }) => (
          <li key={key} className={styles.entry}>
            <span className={styles.entryFacts}>{entry.question}</span>
            <span className={made.has(key) ? styles.fact : styles.overdue}>
              {isPublished(key) ? texts.published : made.has(key) ? texts.made : texts.notMade}
            </span>
          </li>
        ))}
      </ul>
      <div className={own.buttons}>
        {!whole && !undoFailure && (
          <>
            <button type="button" className={shared.primaryButton} onClick={() => void work.retry()}>
              {texts.retry}
            </button>
            <button type="button" className={shared.button} onClick={work.editRest}>
              {texts.edit}
            </button>
          </>
        )}
        {drafts.length > 0 && view.rights.approve && (
          <button
            type="button"
            className={whole ? shared.primaryButton : shared.button}
            onClick={() => void publishAll()}
          >
            {drafts.length === 1
              ? texts.publishOne
              : fill(texts.publishAll, { count: drafts.length }, locale)}
          </button>
        )}
        {made.size > 0 && (
          <button type="button" className={shared.button} onClick={() => void undoAll()}>
            {texts.undoImport}
          </button>
        )}
        {whole && (
          <button type="button" className={shared.quietButton} onClick={work.another}>
            {texts.another}
          </button>
        )}
      </div>
      {made.size > 0 && <p className={styles.fact}>{texts.recycleBin}</p>}
    </>
  );
}

/** What of an import readers see, and what waits: as the list was read last, and as it is known since. */
function publicationOf(
  { outcome: { made }, publication }: ImportResult,
  { entries, isModerated }: FaqDeskView
): { drafts: EditorialEntry[]; isPublished(key: number): boolean } {
  const approved = new Set(publication?.published);
  const ids = new Set(made.values());
  const drafts = entries.filter(({ id, approval }) => {
    if (approval === 'approved') {
      approved.add(id);
    }
    return ids.has(id) && !approved.has(id);
  });
  const isPublished = (key: number): boolean => isModerated && approved.has(made.get(key) ?? 0);
  return { drafts: isModerated ? drafts : [], isPublished };
}
