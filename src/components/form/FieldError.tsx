import * as React from 'react';
import { Icon } from '../Icon';
import * as signs from '../signs';
import styles from './form.module.scss';

/** What is wrong with a field, above its control. */
export const FieldError = ({ id, children }: { id: string; children: string }): React.ReactElement => (
  <p id={id} className={styles.error}>
    <Icon sign={signs.warning} size={16} />
    <span>{children}</span>
  </p>
);
