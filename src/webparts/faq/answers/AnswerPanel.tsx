import * as React from 'react';
import { AnswerNodes } from '../../../components/answers/AnswerNodes';
import { CopyButton } from '../../../components/CopyButton';
import * as signs from '../../../components/signs';
import type { FaqEntry } from '../../../domain/faq/faqEntry';
import { VoteSlot } from '../feedback/VoteSlot';
import type { FaqStrings } from '../loc/danish';
import styles from './AnswerPanel.module.scss';

export interface AnswerPanelProps {
  entry: FaqEntry;
  /** The answer, made harmless. */
  nodes: DocumentFragment;
  isOpen: boolean;
  /** How the words that a search has found are marked. */
  marking?: Marking;
  strings: FaqStrings;
  addressOf(slug: string): string;
  announce(message: string): void;
}

/** How the words that a search has found are marked in a text and in an answer. */
export interface Marking {
  text(text: string): React.ReactNode;
  answer(answer: DocumentFragment): void;
}

/** What a question opens: the answer, and, once it is open, what can be done with it. */
export function AnswerPanel(props: AnswerPanelProps): React.ReactElement {
  const { entry, isOpen, marking, strings, addressOf } = props;
  const isExample = entry.id < 0; // in no list, so there is no link to it
  return (
    <>
      {entry.summary && (
        <p className={styles.summary}>{marking ? marking.text(entry.summary) : entry.summary}</p>
      )}
      <AnswerNodes nodes={props.nodes} mark={marking?.answer} />
      {isOpen && !isExample && (
        <div className={styles.actions}>
          <CopyButton
            sign={signs.link}
            label={strings.CopyLink}
            context={` ${strings.ToQuestion.replace('{0}', entry.question)}`}
            text={() => addressOf(entry.slug)}
            texts={{ copied: strings.LinkCopied, failed: strings.CopyFailed }}
            announce={props.announce}
          />
        </div>
      )}
      {isOpen && <VoteSlot entry={entry} />}
    </>
  );
}
