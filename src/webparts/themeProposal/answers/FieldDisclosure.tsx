import * as React from 'react';
import shared from 'NetworkThemeStrings';
import type { FaqAnswers } from '../../../application/ports/faqAnswers';
import { languageOf } from '../../../components/language';
import { useLoading } from '../../../components/useLoading';
import { findBySlug, withUniqueSlugs } from '../../../domain/faq/slugResolution';
import type { NetworkSettings } from '../../../domain/settings/networkSettings';
import { answerTexts } from './answerTexts';
import styles from './FieldAnswer.module.scss';
import { OpenedAnswer } from './OpenedAnswer';

export interface FieldDisclosureProps {
  /** Names the question, as in addresses. */
  slug: string;
  answers: FaqAnswers;
  links: NetworkSettings['links'];
}

/** "Læs: …", which opens the answer on the spot; nothing where the FAQ does not have the question. */
export function FieldDisclosure({ slug, answers, links }: FieldDisclosureProps): React.ReactElement | null {
  const { state } = useLoading(answers.questions);
  const [wasOpened, setOpened] = React.useState(false);
  const question = state.status === 'ready' ? findBySlug(withUniqueSlugs(state.value), slug) : undefined;
  if (!question) {
    return null;
  }
  return (
    <details
      className={styles.disclosure}
      onToggle={({ currentTarget }) => setOpened(wasOpened || currentTarget.open)}
    >
      <summary className={styles.summary}>
        {answerTexts[languageOf(shared.locale)].read} {question.question}
      </summary>
      {wasOpened && <OpenedAnswer id={question.id} answers={answers} links={links} />}
    </details>
  );
}
