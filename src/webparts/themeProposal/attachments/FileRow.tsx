import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import components from '../../../components/components.module.scss';
import { fill } from '../../../components/fill';
import { FieldError } from '../../../components/form/FieldError';
import styles from './Attachments.module.scss';
import { sizeText } from './fileTexts';

export interface FileAction {
  label: string;
  onClick(): void;
}

export interface FileRowProps {
  name: string;
  size: number | undefined;
  /** How far it has come, in words. */
  state?: string;
  /** While it is sent: the part that has left, from 0 to 1. */
  sent?: number;
  error?: string;
  actions: readonly FileAction[];
  children?: React.ReactNode;
}

/** One file: its name, its size, how far it has come, and what can be done with it. */
export function FileRow({
  name,
  size,
  state,
  sent,
  error,
  actions,
  children
}: FileRowProps): React.ReactElement {
  const errorId = React.useMemo(() => `np-file-${crypto.randomUUID()}`, []);
  return (
    <li className={styles.file}>
      <div className={styles.facts}>
        <span className={styles.name}>{name}</span>
        <span className={styles.state}>
          {[size !== undefined && sizeText(size, shared.locale), !error && state].filter(Boolean).join(' · ')}
        </span>
        {sent !== undefined && (
          <progress
            className={styles.progress}
            max={1}
            value={sent}
            aria-label={fill(strings.FileProgress, { name })}
          />
        )}
        {error && <FieldError id={errorId}>{error}</FieldError>}
        {children}
      </div>
      <div className={styles.actions}>
        {actions.map(({ label, onClick }) => (
          <button
            key={label}
            type="button"
            className={components.button}
            aria-describedby={error && errorId}
            onClick={onClick}
          >
            {label}
            <span className={components.visuallyHidden}> {name}</span>
          </button>
        ))}
      </div>
    </li>
  );
}
