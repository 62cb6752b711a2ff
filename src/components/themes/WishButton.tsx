import * as React from 'react';
import type { Wish } from '../../domain/timeline/wish';
import components from '../components.module.scss';
import { fill } from '../fill';
import { useSending } from '../useSending';
import { errorText } from './errorText';
import type { ThemeTexts } from './themeTexts';
import styles from './WishButton.module.scss';

export interface WishButtonProps {
  /** Whether the reader has said that they would like to take part. */
  hasJoined: boolean;
  proposer: string;
  /** Id of the text that says which proposal it is, where there are several on the page. */
  describedBy?: string;
  texts: Pick<ThemeTexts, 'wish' | 'errors'>;
  express(wish: Wish): Promise<void>;
  /** It has been stored. */
  onSaid(wish: Wish): void;
}

/** "Jeg vil gerne være med", and the way back: one button, so that the focus stays where it is. */
export function WishButton(props: WishButtonProps): React.ReactElement {
  const { hasJoined, proposer, describedBy, texts, express, onSaid } = props;
  const { isSending, failure, send } = useSending();
  const [said, setSaid] = React.useState<Wish>();
  const wish: Wish = hasJoined ? 'left' : 'joined';
  const say = async (): Promise<void> => {
    setSaid(undefined);
    if (await send(() => express(wish))) {
      setSaid(wish);
      onSaid(wish);
    }
  };
  return (
    <div className={styles.wish}>
      <button
        type="button"
        className={components.button}
        aria-disabled={isSending}
        aria-describedby={describedBy}
        onClick={(event) => {
          // The second click of a double click is no change of mind.
          if (event.detail <= 1) {
            say().catch(() => undefined); // every failure has been kept for showing
          }
        }}
      >
        {hasJoined ? texts.wish.undo : texts.wish.join}
      </button>
      <p role="status" className={styles.said}>
        {said && fill(texts.wish[said], { proposer })}
        {failure !== undefined && `${texts.wish.failed} ${errorText(failure, texts)}`}
        {!said && failure === undefined && !hasJoined && texts.wish.shown}
      </p>
    </div>
  );
}
