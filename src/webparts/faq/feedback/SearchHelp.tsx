import * as React from 'react';
import shared from '../../../components/components.module.scss';
import styles from './Feedback.module.scss';
import { askIds } from './ids';
import type { Feedback } from './startFeedback';

/** A search is noted once it has stood so long, in milliseconds: what is still being typed is nobody's search. */
const standing = 4000;

/** Where a search has found nothing: asking the secretariat the very thing. Says so where such searches are kept, and notes this one. */
export function SearchHelp({ feedback, query }: { feedback: Feedback; query: string }): React.ReactElement {
  const { texts, signals, asking, instance } = feedback;
  const [isKept, setKept] = React.useState(false);
  React.useEffect(() => {
    let wanted = true;
    signals.keepsSearches().then(
      (keeps) => wanted && setKept(keeps),
      () => undefined // then nothing is kept
    );
    return () => {
      wanted = false;
    };
  }, [signals]);
  React.useEffect(() => {
    if (!isKept) {
      return undefined;
    }
    const timer = window.setTimeout(() => {
      signals.noteSearch(query).catch(() => undefined); // one search less to learn from
    }, standing);
    return () => window.clearTimeout(timer);
  }, [signals, isKept, query]);

  const ask = (): void => {
    asking.open(query);
    // The form may be open already, and then takes no focus by itself.
    window.setTimeout(() => document.getElementById(askIds(instance).question)?.focus(), 0);
  };
  return (
    <div className={styles.searchHelp}>
      <p className={styles.text}>{texts.nothingFound}</p>
      <button type="button" className={shared.button} onClick={ask}>
        {texts.askThis}
      </button>
      {isKept && <p className={styles.fact}>{texts.searchesKept}</p>}
    </div>
  );
}
