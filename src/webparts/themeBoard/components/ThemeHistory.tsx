import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import { dateTimeText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import { caseNumberOf } from '../../../domain/proposal/caseNumber';
import type { HistoryEntry } from '../../../domain/timeline/history';
import { historyText } from '../history/historyText';
import { namesIn } from '../history/recipient';
import type { ThemeFile } from '../../../domain/timeline/themeFile';
import type { ThemeRow } from '../themes/themeRows';
import styles from '../ThemeBoard.module.scss';

/** All that is recorded about a proposal, the first thing first; what does not count is shown and said not to. */
export function ThemeHistory({
  row: { file, timeline },
  others,
  level
}: {
  row: ThemeRow;
  /** The proposals that it names. */
  others: readonly ThemeFile[];
  level: HeadingLevel;
}): React.ReactElement {
  const names = {
    people: namesIn(timeline.history),
    caseNumbers: new Map([file, ...others].map(({ proposal }) => [proposal.id, caseNumberOf(proposal)]))
  };
  return (
    <section>
      <Heading level={level} className={styles.sectionTitle}>
        {strings.HistoryTitle}
      </Heading>
      <ol className={styles.history}>
        {timeline.history.map((entry, index) => {
          const { what, why, quote } = historyText(entry, file.proposal.proposer, names, strings, shared);
          return (
            <li key={index} className={entry.standing === 'invalid' ? styles.invalidEntry : styles.entry}>
              <p className={styles.entryWhat}>
                {what} <Standing entry={entry} />
              </p>
              <time className={styles.entryTime} dateTime={entry.at.toISOString()}>
                {dateTimeText(entry.at, shared.locale)}
              </time>
              {why && <p>{why}</p>}
              {quote && <blockquote className={styles.quote}>{quote}</blockquote>}
              {entry.what === 'managerReplied' && entry.changedSince && <p>{strings.ChangedSince}</p>}
              {entry.standing === 'invalid' && <p>{objectionText(entry)}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function objectionText({ what, because, by }: HistoryEntry): string {
  if (what === 'unreadable') {
    return strings.UnreadableText;
  }
  const texts = {
    authority: strings.InvalidText,
    turn: strings.InvalidTurn,
    locked: strings.InvalidLocked,
    original: strings.InvalidOriginal
  };
  return fill(texts[because ?? 'authority'], { by: by.displayName });
}

const Standing = ({ entry: { standing } }: { entry: HistoryEntry }): React.ReactElement | null =>
  standing === 'valid' ? null : (
    <span className={standing === 'pending' ? styles.pendingMark : styles.invalidMark}>
      {standing === 'pending' ? strings.StandingPending : strings.StandingInvalid}
    </span>
  );
