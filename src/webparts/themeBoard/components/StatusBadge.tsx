import * as React from 'react';
import shared from 'NetworkThemeStrings';
import type { ThemeStatus } from '../../../domain/timeline/themeStatus';
import styles from '../ThemeBoard.module.scss';

/** Where a proposal stands, in one or two words. */
export const StatusBadge = ({ status }: { status: ThemeStatus }): React.ReactElement => (
  <span className={styles.badge}>{shared.statuses[status]}</span>
);
