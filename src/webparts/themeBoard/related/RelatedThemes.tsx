import * as React from 'react';
import strings from 'ThemeBoardWebPartStrings';
import { fill } from '../../../components/fill';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import { caseNumberOf } from '../../../domain/proposal/caseNumber';
import type { PersonRef } from '../../../domain/people/personKey';
import type { RelatedTheme, Relation } from '../../../domain/timeline/relations';
import { BoardLink } from '../address/BoardLink';
import type { BoardNavigation } from '../address/useBoardAddress';
import styles from '../ThemeBoard.module.scss';

const texts: Readonly<Record<Relation, string>> = {
  duplicateOf: strings.RelatedDuplicateOf,
  hasDuplicate: strings.RelatedHasDuplicate,
  resembles: strings.RelatedResembles,
  resembledBy: strings.RelatedResembledBy
};

export interface RelatedThemesProps {
  related: readonly RelatedTheme[];
  proposer: PersonRef;
  level: HeadingLevel;
  navigation: BoardNavigation;
}

/** The proposals that belong with this one, each with who says so and the way there. */
export const RelatedThemes = ({
  related,
  proposer,
  level,
  navigation
}: RelatedThemesProps): React.ReactElement | null =>
  related.length === 0 ? null : (
    <section>
      <Heading level={level} className={styles.sectionTitle}>
        {strings.RelatedTitle}
      </Heading>
      <ul className={styles.related}>
        {related.map(({ relation, other }) => (
          <li key={`${relation}-${other.id}`}>
            {fill(texts[relation], {
              proposer: proposer.displayName,
              other: other.proposer.displayName
            })}{' '}
            <BoardLink
              navigation={navigation}
              to={{ kind: 'theme', proposalId: other.id }}
              className={styles.link}
            >
              {caseNumberOf(other)} {other.content.title}
            </BoardLink>
          </li>
        ))}
      </ul>
    </section>
  );
