import * as React from 'react';
import components from '../components.module.scss';
import styles from './Answer.module.scss';

/** The looks that an answer's own nodes get. */
export const answerClasses = {
  tableClass: styles.tableScroll,
  elsewhereClass: styles.elsewhere,
  hiddenClass: components.visuallyHidden
};

export interface AnswerNodesProps {
  /** The answer, made harmless. */
  nodes: DocumentFragment;
  /** Marks what a search has found. */
  mark?(answer: DocumentFragment): void;
}

/** Nodes that React does not make itself, because they never become text again after they were sanitised. */
export function AnswerNodes({ nodes, mark }: AnswerNodesProps): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => {
    const copy = document.importNode(nodes, true);
    mark?.(copy);
    place.current?.replaceChildren(copy);
  }, [nodes, mark]);
  return <div ref={place} className={styles.answer} />;
}
