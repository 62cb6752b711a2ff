import * as React from 'react';
import styles from './form.module.scss';

interface NoCprBoxProps {
  id: string;
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** Somebody's word that a number is no CPR number. */
export const NoCprBox = ({ id, label, checked, onChange }: NoCprBoxProps): React.ReactElement => (
  <p className={styles.confirm}>
    <input id={id} type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
    <label htmlFor={id}>{label}</label>
  </p>
);
