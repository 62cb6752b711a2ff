import * as React from 'react';
import { codeOf } from '../../../../application/errors';
import type { FaqDeskView } from '../../../../application/ports/faqDesk';
import shared from '../../../../components/components.module.scss';
import { failureText } from '../../../../components/failureText';
import { fill } from '../../../../components/fill';
import { Heading } from '../../../../components/Heading';
import { Notice } from '../../../../components/Notice';
import { change, joinWithPrevious, splitAt } from '../../../../domain/faq/import/arrange';
import { importWarnings, isHindrance } from '../../../../domain/faq/import/importPlan';
import styles from '../Editor.module.scss';
import type { EditorSectionProps } from '../EditorSection';
import { CandidateCard } from './CandidateCard';
import { questionFieldId } from './fieldIds';
import type { Sanitize } from './htmlBlocks';
import own from './Import.module.scss';
import type { ImportTexts } from './importTexts';
import type { Import } from './useImport';

interface PreviewProps extends Pick<EditorSectionProps, 'instance' | 'topLevel' | 'strings' | 'announce'> {
  view: FaqDeskView;
  failure: ReturnType<typeof codeOf> | undefined;
  texts: ImportTexts;
  work: Import;
  sanitize: Sanitize;
  titleRef: React.Ref<HTMLHeadingElement>;
}

/** What would be made of the page, to be named, split, joined and left out before anything is made. */
export function Preview(props: PreviewProps): React.ReactElement {
  const { instance, view, texts, work, announce } = props;
  const candidates = work.history.present;
  const warnings = React.useMemo(() => importWarnings(candidates, view.entries), [candidates, view]);
  const [problem, setProblem] = React.useState<'noneChosen' | 'hindered'>();
  const [focusOn, setFocusOn] = React.useState<{ key: number }>();
  React.useEffect(() => {
    if (focusOn) {
      document.getElementById(questionFieldId(instance, focusOn.key))?.focus();
    }
  }, [focusOn, instance]);

  const categories = Array.from(new Set([...view.entries, ...candidates].map(({ category }) => category)));
  const count = candidates.filter(({ isIncluded }) => isIncluded).length;
  const join = (key: number, previous: number): void => {
    work.arrange(joinWithPrevious(candidates, key), '');
    setFocusOn({ key: previous });
    announce(texts.joined);
  };
  const split = (key: number, at: number): void => {
    const next = splitAt(candidates, key, at);
    work.arrange(next, '');
    setFocusOn({ key: next[next.findIndex((one) => one.key === key) + 1]?.key ?? key });
    announce(texts.wasSplit);
  };
  const create = (): void => {
    const hindered = candidates.find(({ key }) => warnings.get(key)?.some(isHindrance));
    setProblem(hindered ? 'hindered' : count === 0 ? 'noneChosen' : undefined);
    if (hindered) {
      setFocusOn({ key: hindered.key });
    } else if (count > 0) {
      void work.create();
    }
  };

  return (
    <>
      <Heading level={props.topLevel} ref={props.titleRef} tabIndex={-1} className={own.title}>
        {fill(texts.previewTitle, { count })}
      </Heading>
      <p>
        {texts.previewHelp} {view.isModerated ? texts.previewDraft : texts.previewVisible}
      </p>
      {props.failure && (
        <Notice kind="error" title={texts.listFailed}>
          {failureText(props.failure, props.strings)}
        </Notice>
      )}
      <datalist id={`np-import-categories-${instance}`}>
        {categories.filter(Boolean).map((category) => (
          <option key={category} value={category} />
        ))}
      </datalist>
      <ol className={own.cards}>
        {candidates.map((candidate, position) => (
          <CandidateCard
            key={candidate.key}
            instance={instance}
            candidate={candidate}
            number={position + 1}
            warnings={warnings.get(candidate.key) ?? []}
            texts={texts}
            sanitize={props.sanitize}
            categories={`np-import-categories-${instance}`}
            onChange={(changes, step) => work.arrange(change(candidates, candidate.key, changes), step)}
            onJoin={() => join(candidate.key, candidates[position - 1]?.key ?? candidate.key)}
            onSplit={(at) => split(candidate.key, at)}
          />
        ))}
      </ol>
      {problem && (
        <p role="alert" className={styles.overdue}>
          {texts[problem]}
        </p>
      )}
      <div className={own.footer}>
        <button type="button" className={shared.primaryButton} onClick={create}>
          {count === 1 ? texts.createOne : fill(texts.create, { count })}
        </button>
        <button
          type="button"
          className={shared.button}
          aria-disabled={work.history.past.length === 0}
          onClick={() => {
            if (work.history.past.length > 0) {
              work.undo();
              announce(texts.undone);
            }
          }}
        >
          {texts.undo}
        </button>
        <button type="button" className={shared.quietButton} onClick={() => work.goTo('source')}>
          {texts.startOver}
        </button>
      </div>
    </>
  );
}
