import * as React from 'react';
import strings from 'ThemeBoardWebPartStrings';
import { Heading, levelBelow } from '../../../components/Heading';
import { LoadingText } from '../../../components/LoadingText';
import type { BoardView } from '../address/boardAddress';
import { asManager, rowsOf, type ThemeRow } from '../themes/themeRows';
import { useBoardLists } from '../themes/useBoardLists';
import styles from '../ThemeBoard.module.scss';
import type { BoardPageProps } from './BoardPageProps';
import { EmptyList } from './EmptyList';
import { FailedToRead } from './FailedToRead';
import { ThemeList } from './ThemeList';
import { ViewNavigation } from './ViewNavigation';

export interface ThemeListsProps extends BoardPageProps {
  view: BoardView;
  /** The offer to set the site up, for its owners. */
  setUp: React.ReactNode;
}

const titles: Readonly<Record<BoardView, string>> = {
  mine: strings.ListMine,
  waiting: strings.ListWaiting,
  all: strings.ListAll
};

/** The three lists: what I proposed, what waits for my reply, and for the secretariat everything. */
export function ThemeLists({ view, setUp, ...page }: ThemeListsProps): React.ReactElement {
  const { level, services, navigation, cache, land } = page;
  const lists = useBoardLists(services, cache);
  const shown = lists[view];
  const { user } = services;

  const now = services.now();
  const waiting = whenReady(lists.waiting.state, now, (rows) => asManager(rows, user.key));
  const counts: Record<BoardView, number | undefined> = {
    mine: whenReady(lists.mine.state, now, (rows) => rows.length),
    waiting: waiting?.waiting.length,
    all: whenReady(lists.all.state, now, (rows) => rows.length)
  };
  const offered = (['mine', 'waiting', ...(lists.isSecretariat ? (['all'] as const) : [])] as const).map(
    (each) => [each, counts[each]] as const
  );
  const list = (rows: readonly ThemeRow[], name: string): React.ReactElement => (
    <ThemeList
      rows={rows}
      name={name}
      hasProposer={view !== 'mine'}
      navigation={navigation}
      level={levelBelow(level)}
    />
  );

  return (
    <>
      <ViewNavigation navigation={navigation} current={view} views={offered} />
      <Heading level={level} tabIndex={-1} data-landing="" className={styles.listTitle}>
        {titles[view]}
      </Heading>
      {shown.staleness !== undefined && (
        <FailedToRead
          title={strings.StaleTitle}
          error={shown.staleness}
          land={land}
          onRetry={shown.refresh}
        />
      )}
      {shown.state.status === 'loading' && <LoadingText>{strings.Loading}</LoadingText>}
      {shown.state.status === 'failed' && (
        <FailedToRead
          title={strings.FailedTitle}
          error={shown.state.error}
          setUp={setUp}
          land={land}
          onRetry={shown.refresh}
        />
      )}
      {shown.state.status === 'ready' && view !== 'waiting' && (
        <>
          {counts[view] === 0 ? (
            <EmptyList view={view} settings={shown.state.value.settings} siteUrl={services.siteUrl} />
          ) : (
            list(rowsOf(shown.state.value, now), titles[view])
          )}
        </>
      )}
      {waiting && view === 'waiting' && (
        <>
          {waiting.waiting.length > 0 ? list(waiting.waiting, titles.waiting) : <EmptyList view="waiting" />}
          {waiting.answered.length > 0 && (
            <>
              <Heading level={level} className={styles.listTitle}>
                {strings.AnsweredTitle}
              </Heading>
              {list(waiting.answered, strings.AnsweredTitle)}
            </>
          )}
        </>
      )}
      {shown.state.status !== 'failed' && setUp}
    </>
  );
}

type State = ReturnType<typeof useBoardLists>['mine']['state'];

/** What follows from the rows, once they are there. */
const whenReady = <T,>(state: State, now: Date, use: (rows: ThemeRow[]) => T): T | undefined =>
  state.status === 'ready' ? use(rowsOf(state.value, now)) : undefined;
