import * as React from 'react';
import components from '../components.module.scss';
import { fill } from '../fill';
import styles from './form.module.scss';

export interface CountTexts {
  locale: string;
  count: string;
  countOver: string;
}

export interface CharacterCountProps {
  id: string;
  length: number;
  max: number;
  texts: CountTexts;
}

/** From here on the count is also said aloud, as a share of the limit. */
const nearLimit = 0.9;
/** So long a pause in the typing comes before the count is said, in milliseconds. */
const pause = 1000;

/** How much of the limit is used: always visible, said aloud only near the limit and when the typing pauses. */
export function CharacterCount({ id, length, max, texts }: CharacterCountProps): React.ReactElement {
  const words = fill(
    length > max ? texts.countOver : texts.count,
    { length, max, over: length - max },
    texts.locale
  );
  const [said, setSaid] = React.useState('');

  React.useEffect(() => {
    const timer = setTimeout(() => setSaid(length >= max * nearLimit ? words : ''), pause);
    return () => clearTimeout(timer);
  }, [words]);

  return (
    <>
      <p id={id} className={length > max ? styles.countOver : styles.count}>
        {words}
      </p>
      <span role="status" className={components.visuallyHidden}>
        {said}
      </span>
    </>
  );
}
