import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import { dateText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import { WishButton } from '../../../components/themes/WishButton';
import { hasJoined } from '../../../domain/timeline/progress';
import { mayWish } from '../../../domain/timeline/wish';
import type { BoardServices } from '../BoardServices';
import type { ThemeRow } from '../themes/themeRows';
import styles from '../ThemeBoard.module.scss';

export interface JoinedSectionProps {
  level: HeadingLevel;
  row: ThemeRow;
  services: Pick<BoardServices, 'user' | 'wish'>;
  onSaid(): void;
}

/** Who would like to take part in the proposal, and the reader's own way to say so; nothing where there is neither. */
export function JoinedSection({
  level,
  row,
  services,
  onSaid
}: JoinedSectionProps): React.ReactElement | null {
  const { file, timeline } = row;
  const { user } = services;
  const { proposal } = file;
  const { joined } = timeline;
  const may = mayWish(file, timeline, user);
  if (joined.length === 0 && !may) {
    return null;
  }
  return (
    <section>
      <Heading level={level} className={styles.sectionTitle}>
        {strings.JoinedTitle}
      </Heading>
      {joined.length > 0 && (
        <>
          <p>
            {joined.length === 1 ? strings.JoinedOne : fill(strings.JoinedMany, { count: joined.length })}
          </p>
          <ul className={styles.joined}>
            {joined.map(({ by, at }) => (
              <li key={by.key}>
                {by.displayName} <span className={styles.joinedAt}>{dateText(at, shared.locale)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {may && (
        <WishButton
          hasJoined={hasJoined(timeline, user.key)}
          proposer={proposal.proposer.displayName}
          texts={shared}
          express={(wish) => services.wish(proposal.id, wish)}
          onSaid={onSaid}
        />
      )}
    </section>
  );
}
