import * as React from 'react';
import { Icon } from '../icons';
import styles from './form.module.scss';

/** What is wrong with a field, above its control. */
export const FieldError = ({ id, children }: { id: string; children: string }): React.ReactElement => (
  <p id={id} className={styles.error}>
    <Icon name="warning" size={16} />
    <span>{children}</span>
  </p>
);
