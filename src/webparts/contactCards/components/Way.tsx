import * as React from 'react';
import { CopyButton } from '../../../components/CopyButton';
import shared from '../../../components/components.module.scss';
import { Icon } from '../../../components/icons';
import styles from '../ContactCards.module.scss';

interface WayProps {
  icon: 'phone' | 'mail';
  href: string;
  shown: string;
  /** What the row is, for those who do not see its icon: "Telefon". */
  name: string;
  copy: { label: string; whose: string; copied: string; failed: string };
  announce(message: string): void;
}

/** A way to reach somebody: a link that calls or writes, and a button that copies. */
export function Way({ icon, href, shown, name, copy, announce }: WayProps): React.ReactElement {
  return (
    <div className={styles.row}>
      <Icon name={icon} />
      <a className={styles.link} href={href}>
        <span className={shared.visuallyHidden}>{`${name}: `}</span>
        {shown}
      </a>
      <CopyButton
        compact={true}
        label={copy.label}
        context={copy.whose}
        text={() => shown}
        texts={{ copied: copy.copied, failed: copy.failed }}
        announce={announce}
      />
    </div>
  );
}
