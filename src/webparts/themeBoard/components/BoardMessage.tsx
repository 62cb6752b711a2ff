import * as React from 'react';
import { Heading } from '../../../components/Heading';
import styles from '../ThemeBoard.module.scss';
import { BackLink } from './BackLink';
import type { BoardPageProps } from './BoardPageProps';

export interface BoardMessageProps extends Pick<BoardPageProps, 'level' | 'navigation' | 'lastView'> {
  title: string;
  text: string;
}

/** Says that the address leads to no proposal, and where to go from here. */
export const BoardMessage = ({ level, title, text, ...back }: BoardMessageProps): React.ReactElement => (
  <>
    <Heading level={level} tabIndex={-1} data-landing="" className={styles.pageTitle}>
      {title}
    </Heading>
    <p className={styles.lead}>{text}</p>
    <BackLink {...back} />
  </>
);
