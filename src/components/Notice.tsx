import * as React from 'react';
import styles from './components.module.scss';
import { Icon } from './Icon';
import * as signs from './signs';

export interface NoticeProps {
  kind: 'info' | 'error';
  title: string;
  children?: React.ReactNode;
  action?: { label: string; onClick(): void };
}

/** Says in place of content why there is none and what to do; a failure is also said aloud. */
export function Notice({ kind, title, children, action }: NoticeProps): React.ReactElement {
  return (
    <div
      className={kind === 'error' ? styles.errorNotice : styles.notice}
      role={kind === 'error' ? 'alert' : undefined}
    >
      <span className={styles.noticeIcon}>
        <Icon sign={kind === 'error' ? signs.warning : signs.info} />
      </span>
      <div>
        <p className={styles.noticeTitle}>{title}</p>
        {children && <p className={styles.noticeText}>{children}</p>}
        {action && (
          <button type="button" className={styles.button} onClick={action.onClick}>
            {action.label}
          </button>
        )}
      </div>
    </div>
  );
}
