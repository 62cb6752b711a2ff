import * as React from 'react';
import shared from 'NetworkThemeStrings';
import components from '../../../components/components.module.scss';
import { AnswerNodes, answerClasses } from '../../../components/answers/AnswerNodes';
import { languageOf } from '../../../components/language';
import { LoadingText } from '../../../components/LoadingText';
import { errorText } from '../../../components/themes/errorText';
import { useLoading } from '../../../components/useLoading';
import { useFormScope } from '../components/FormScope';
import { answerTexts } from './answerTexts';
import type { FieldDisclosureProps } from './FieldDisclosure';
import styles from './FieldAnswer.module.scss';

export interface OpenedAnswerProps extends Pick<FieldDisclosureProps, 'answers' | 'links'> {
  /** Of the question. */
  id: number;
}

/** An answer, fetched and made harmless when it is opened. */
export function OpenedAnswer({ id, answers, links }: OpenedAnswerProps): React.ReactElement {
  const { level } = useFormScope();
  const texts = answerTexts[languageOf(shared.locale)];
  const load = React.useCallback(async (): Promise<DocumentFragment | undefined> => {
    const [{ renderAnswer }, html] = await Promise.all([
      import(/* webpackChunkName: 'form-answer' */ '../../../components/answers/renderAnswer'),
      answers.answer(id)
    ]);
    return html === undefined
      ? undefined
      : renderAnswer(html, {
          ...answerClasses,
          questionLevel: level,
          tableLabel: texts.table,
          elsewhereLabel: texts.elsewhere,
          links,
          origin: window.location.origin
        });
  }, [answers, id, links, level, texts]);
  const { state, retry } = useLoading(load);
  switch (state.status) {
    case 'loading':
      return <LoadingText>{texts.loading}</LoadingText>;
    case 'failed':
      return (
        <div role="status" className={styles.failed}>
          <p>
            {texts.failed} {errorText(state.error, shared)}
          </p>
          <button type="button" className={components.button} onClick={retry}>
            {shared.tryAgain}
          </button>
        </div>
      );
    case 'ready':
      return state.value ? (
        <div className={styles.answer}>
          <AnswerNodes nodes={state.value} />
        </div>
      ) : (
        <p role="status" className={styles.failed}>
          {texts.gone}
        </p>
      );
  }
}
