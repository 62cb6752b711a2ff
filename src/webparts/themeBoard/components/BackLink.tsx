import * as React from 'react';
import strings from 'ThemeBoardWebPartStrings';
import { BoardLink } from '../address/BoardLink';
import styles from '../ThemeBoard.module.scss';
import type { BoardPageProps } from './BoardPageProps';

/** The way back to the list that one came from. */
export const BackLink = ({
  navigation,
  lastView
}: Pick<BoardPageProps, 'navigation' | 'lastView'>): React.ReactElement => (
  <p className={styles.back}>
    <BoardLink navigation={navigation} to={{ kind: 'list', view: lastView }} className={styles.link}>
      <span aria-hidden="true">← </span>
      {strings.Back}
    </BoardLink>
  </p>
);
