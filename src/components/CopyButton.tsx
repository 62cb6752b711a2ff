import * as React from 'react';
import styles from './components.module.scss';
import { copyText } from './copyText';
import { Icon } from './Icon';
import * as signs from './signs';

export interface CopyTexts {
  /** Shown on the button for a moment, and said aloud: "Kopieret". */
  copied: string;
  failed: string;
}

export interface CopyButtonProps {
  /** What is put on the clipboard when the button is pressed. */
  text: () => string;
  /** The words on the button, or only its name where `compact`. */
  label: string;
  /** What follows the label for those who do not see where the button stands: " til spørgsmålet …". */
  context?: string;
  texts: CopyTexts;
  compact?: boolean;
  /** Another sign than that of copying. */
  sign?: string;
  announce(message: string): void;
}

type Outcome = 'copied' | 'failed' | undefined;
const shownFor = 3000;

/** Copies a text and confirms it, on the button and in the live region. */
export function CopyButton(props: CopyButtonProps): React.ReactElement {
  const [outcome, setOutcome] = React.useState<Outcome>();
  const timer = React.useRef<number>();
  const present = React.useRef(true);
  React.useEffect(() => {
    present.current = true;
    return () => {
      present.current = false;
      window.clearTimeout(timer.current);
    };
  }, []);

  const copy = async (): Promise<void> => {
    const result = (await copyText(props.text())) ? 'copied' : 'failed';
    if (present.current) {
      setOutcome(result);
      props.announce(props.texts[result]);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setOutcome(undefined), shownFor);
    }
  };

  const confirmation = outcome && props.texts[outcome];
  const context = props.context && <span className={styles.visuallyHidden}>{props.context}</span>;
  return (
    <button
      type="button"
      className={props.compact ? styles.iconButton : styles.quietButton}
      title={props.compact ? props.label : undefined}
      onClick={() => void copy()}
    >
      <Icon sign={outcome === 'copied' ? signs.check : (props.sign ?? signs.copy)} />
      {props.compact ? (
        <>
          <span className={styles.visuallyHidden}>{props.label}</span>
          {context}
          {confirmation && (
            <span className={styles.bubble} aria-hidden="true">
              {confirmation}
            </span>
          )}
        </>
      ) : (
        <span>
          {confirmation ?? props.label}
          {context}
        </span>
      )}
    </button>
  );
}
