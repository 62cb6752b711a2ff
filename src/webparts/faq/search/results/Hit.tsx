import * as React from 'react';
import type { FaqHit } from '../../../../domain/faq/search/faqSearch';
import { passageOf } from '../../../../domain/faq/search/matches';
import { plainTextOf } from '../../../../domain/faq/search/plainText';
import type { Marking } from '../../answers/AnswerPanel';
import { Question, type SharedQuestionProps } from '../../components/Question';
import { Marked } from './Marked';
import { markNodes } from './markNodes';

interface HitProps {
  hit: FaqHit;
  question: SharedQuestionProps;
  isOpen: boolean;
  isMounted: boolean;
  onToggle(id: number): void;
  onFound(id: number): void;
}

/** A question that was found: the words in it are marked, and the place in the answer where they stand is shown below. */
export function Hit({ hit: { entry, terms }, question, ...rest }: HitProps): React.ReactElement {
  const known = Array.from(terms).join(' ');
  const { marking, passage } = React.useMemo(() => {
    const words = new Set(known.split(' '));
    const found = passageOf(entry.summary, words) ?? passageOf(plainTextOf(entry.answerHtml), words);
    const marks: Marking = {
      text: (text) => <Marked text={text} terms={words} />,
      answer: (answer) => markNodes(answer, words)
    };
    return { marking: marks, passage: found && <Marked text={found} terms={words} /> };
  }, [entry, known]);
  return <Question {...question} {...rest} entry={entry} marking={marking} passage={passage} />;
}
