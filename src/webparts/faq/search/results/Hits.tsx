import * as React from 'react';
import { Heading, type HeadingLevel } from '../../../../components/Heading';
import shared from '../../../../components/components.module.scss';
import type { FaqSearch } from '../../../../domain/faq/search/faqSearch';
import type { SharedQuestionProps } from '../../components/Question';
import styles from '../../Faq.module.scss';
import type { FaqProps } from '../../FaqProps';
import type { FaqStrings } from '../../loc/danish';
import { useBeforePrint } from '../../useBeforePrint';
import { useOpenQuestions } from '../../useOpenQuestions';
import { Hit } from './Hit';
import { NothingFound } from './NothingFound';

/** So many hits are shown at first, and more of them on demand. */
const step = 20;

interface HitsProps {
  index: FaqSearch;
  query: string;
  /** Level of the categories, which the number of hits stands in for. */
  topLevel: HeadingLevel;
  question: SharedQuestionProps;
  readSettings: FaqProps['readSettings'];
}

/** The questions that were found, the best first, and how many there are. */
export function Hits({ index, query, topLevel, question, readSettings }: HitsProps): React.ReactElement {
  const { strings } = question;
  const { isOpen, toggle, open } = useOpenQuestions();
  const [limit, setLimit] = React.useState(step);
  const [isOnPaper, setOnPaper] = React.useState(false);
  const mountAll = React.useCallback(() => {
    setLimit(Infinity);
    setOnPaper(true);
  }, []);
  useBeforePrint(mountAll);
  const hits = React.useMemo(() => index.find(query), [index, query]);
  React.useEffect(() => setLimit(step), [query]);
  // The same questions stand, hidden, in the list: ids must not meet.
  const questionOfHit = React.useMemo(
    () => ({ ...question, instance: `${question.instance}-hit` }),
    [question]
  );

  const outcome = outcomeText(hits.length, query.trim(), strings);
  useCalmAnnouncement(outcome, question.announce);

  return (
    <>
      {topLevel < question.level ? (
        <Heading level={topLevel} className={styles.count}>
          {outcome}
        </Heading>
      ) : (
        <p className={styles.count}>{outcome}</p>
      )}
      {hits.length === 0 ? (
        <NothingFound query={query.trim()} strings={strings} readSettings={readSettings} />
      ) : (
        <div className={styles.list}>
          {hits.slice(0, limit).map((hit) => (
            <Hit
              key={hit.entry.id}
              hit={hit}
              question={questionOfHit}
              isOpen={isOpen(hit.entry.id)}
              isMounted={isOnPaper}
              onToggle={toggle}
              onFound={open}
            />
          ))}
        </div>
      )}
      {hits.length > limit && (
        <button type="button" className={shared.quietButton} onClick={() => setLimit(limit + step)}>
          {strings.MoreHits}
        </button>
      )}
    </>
  );
}

function outcomeText(hits: number, query: string, strings: FaqStrings): string {
  switch (hits) {
    case 0:
      return strings.NoHits.replace('{0}', () => query);
    case 1:
      return strings.OneHit;
    default:
      return strings.Hits.replace('{0}', hits.toLocaleString(strings.Locale));
  }
}

/** In milliseconds: nobody wants to hear a number for each letter. */
const pause = 600;

/** Says a text aloud once it has stood for a moment. */
function useCalmAnnouncement(text: string, announce: (message: string) => void): void {
  React.useEffect(() => {
    const timer = window.setTimeout(() => announce(text), pause);
    return () => window.clearTimeout(timer);
  }, [text, announce]);
}
