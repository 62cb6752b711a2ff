import * as React from 'react';
import { levelBelow, type HeadingLevel } from '../../../components/Heading';
import { useAnnouncement } from '../../../components/useAnnouncement';
import type { FaqEntry } from '../../../domain/faq/faqEntry';
import { firstEntries } from '../../../domain/faq/firstEntries';
import { sectionsOf } from '../../../domain/faq/faqSections';
import { withUniqueSlugs } from '../../../domain/faq/slugResolution';
import { questionId, searchId } from '../elementIds';
import styles from '../Faq.module.scss';
import { FeedbackContext } from '../feedback/FeedbackContext';
import { useFeedback } from '../feedback/useFeedback';
import type { FaqProps } from '../FaqProps';
import { needsAll } from '../settings';
import { SearchField } from '../search/SearchField';
import { SearchOutcome } from '../search/SearchOutcome';
import { searchScope } from '../search/searchScope';
import { useSearch } from '../search/useSearch';
import { useAnswers } from '../useAnswers';
import { useDeepLink } from '../useDeepLink';
import { useGoTo } from '../useGoTo';
import { useMounting } from '../useMounting';
import { useOpenQuestions } from '../useOpenQuestions';
import { GoneQuestion } from './GoneQuestion';
import { QuestionSections } from './QuestionSections';

export interface FaqContentProps extends FaqProps {
  entries: readonly FaqEntry[];
  /** Whether these are all entries, as they are now. */
  isComplete: boolean;
  /** Level of the categories, or of the questions where there are none. */
  topLevel: HeadingLevel;
  /** What editors see on questions that need them, by the entries' ids. */
  marks?: ReadonlyMap<number, string>;
}

/** The search, and below it all questions, or those that were found. */
export function FaqContent(props: FaqContentProps): React.ReactElement {
  const { instance, settings, strings, topLevel, addressOf, isComplete, openedWith } = props;
  const isPart = !isComplete && !needsAll(settings) && props.entries.length === firstEntries;
  const entries = React.useMemo(() => withUniqueSlugs(props.entries), [props.entries]);
  const openQuestions = useOpenQuestions(props.keptOpen);
  const { region, announce } = useAnnouncement();
  const { categoryHeadings } = settings;
  const sections = React.useMemo(
    () => (categoryHeadings ? sectionsOf(entries) : [{ category: '', entries }]),
    [entries, categoryHeadings]
  );
  const hasCategories = sections.some(({ category }) => category !== '');
  const questionLevel = hasCategories ? levelBelow(topLevel) : topLevel;
  const look = React.useMemo(
    () => ({
      questionLevel,
      tableLabel: strings.Table,
      elsewhereLabel: strings.Elsewhere
    }),
    [questionLevel, strings]
  );
  const { answers, retry } = useAnswers(entries, props.readSettings, look, openQuestions.isAnyOpen);
  const feedback = useFeedback(props.feedback, answers.status !== 'loading', { instance, strings, announce });
  const mounting = useMounting(entries.length, answers.status === 'ready');
  const search = useSearch(entries);
  const hasSearch = settings.search && entries.length > 1;
  const goTo = useGoTo();

  const { setQuery } = search;
  const { open } = openQuestions;
  const { showAll } = mounting;
  const show = React.useCallback(
    ({ id }: FaqEntry) => {
      setQuery('');
      showAll();
      open(id);
      goTo(questionId(instance, id));
    },
    [setQuery, showAll, open, goTo, instance]
  );
  const searchFor = React.useCallback(
    (query: string) => {
      setQuery(query);
      goTo(searchId(instance));
    },
    [setQuery, goTo, instance]
  );
  const { followLink, gone } = useDeepLink({ instance, entries, isComplete, openedWith, show });

  const shared = React.useMemo(
    () => ({ instance, answers, strings, addressOf, announce, level: questionLevel, onRetry: retry }),
    [instance, answers, strings, addressOf, announce, questionLevel, retry]
  );
  return (
    <FeedbackContext.Provider value={feedback}>
      <div onClick={followLink} className={settings.layout === 'compact' ? styles.compact : undefined}>
        {gone && search.query.trim() === '' && (
          <GoneQuestion
            instance={instance}
            slug={gone}
            strings={strings}
            goTo={goTo}
            onSearch={hasSearch ? searchFor : undefined}
          />
        )}
        {hasSearch && (
          <SearchField
            instance={instance}
            name={settings.title || strings.Title}
            search={search}
            label={strings.Search}
            scope={searchScope(entries.length, isPart, strings)}
          />
        )}
        {search.query.trim() && (
          <SearchOutcome
            search={search}
            topLevel={topLevel}
            question={shared}
            readSettings={props.readSettings}
          />
        )}
        <div hidden={search.query.trim() !== ''}>
          <QuestionSections
            sections={sections}
            total={isPart ? Infinity : entries.length}
            topLevel={topLevel}
            contents={settings.contents}
            openQuestions={openQuestions}
            mounting={mounting}
            marks={props.marks}
            question={shared}
            goTo={goTo}
          />
        </div>
        {feedback && <feedback.Questions topLevel={topLevel} entries={entries} addressOf={addressOf} />}
        {region}
      </div>
    </FeedbackContext.Provider>
  );
}
