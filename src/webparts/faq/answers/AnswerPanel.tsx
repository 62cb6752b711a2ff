import * as React from 'react';
import { CopyButton } from '../../../components/CopyButton';
import components from '../../../components/components.module.scss';
import type { FaqEntry } from '../../../domain/faq/faqEntry';
import { VoteSlot } from '../feedback/VoteSlot';
import styles from './Answer.module.scss';

export interface AnswerPanelProps {
  entry: FaqEntry;
  /** The answer, made harmless. */
  nodes: DocumentFragment;
  isOpen: boolean;
  /** How the words that a search has found are marked. */
  marking?: Marking;
  strings: IFaqWebPartStrings;
  addressOf(slug: string): string;
  announce(message: string): void;
}

/** How the words that a search has found are marked in a text and in an answer. */
export interface Marking {
  text(text: string): React.ReactNode;
  answer(answer: DocumentFragment): void;
}

/** The looks that an answer's own nodes get. */
export const answerClasses = {
  tableClass: styles.tableScroll,
  elsewhereClass: styles.elsewhere,
  hiddenClass: components.visuallyHidden
};

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
            icon="link"
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

/** Nodes that React does not make itself, because they never become text again after they were sanitised. */
function AnswerNodes({
  nodes,
  mark
}: {
  nodes: DocumentFragment;
  mark: Marking['answer'] | undefined;
}): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => {
    const copy = document.importNode(nodes, true);
    mark?.(copy);
    place.current?.replaceChildren(copy);
  }, [nodes, mark]);
  return <div ref={place} className={styles.answer} />;
}
