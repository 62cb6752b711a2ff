import * as React from 'react';
import { CopyButton } from '../../../components/CopyButton';
import shared from '../../../components/components.module.scss';
import { Icon } from '../../../components/Icon';
import styles from '../ContactCards.module.scss';

interface WayProps {
  sign: string;
  /** Where the link leads; without it the text stands alone: "spørg i receptionen". */
  href: string | undefined;
  shown: string;
  /** What the row is, for those who do not see its sign: "Telefon". */
  name: string;
  copy: { label: string; whose: string; copied: string; failed: string };
  announce(message: string): void;
}

/** A way to reach somebody: a link that calls or writes, and a button that copies; or words that are neither number nor address. */
export function Way({ sign, href, shown, name, copy, announce }: WayProps): React.ReactElement {
  const content = (
    <>
      <span className={shared.visuallyHidden}>{`${name}: `}</span>
      <bdi>{shown}</bdi>
    </>
  );
  return (
    <div className={styles.row}>
      <Icon sign={sign} />
      {href ? (
        <a className={styles.link} href={href}>
          {content}
        </a>
      ) : (
        <span className={styles.plain}>{content}</span>
      )}
      {href && (
        <CopyButton
          compact={true}
          label={copy.label}
          context={copy.whose}
          text={() => shown}
          texts={{ copied: copy.copied, failed: copy.failed }}
          announce={announce}
        />
      )}
    </div>
  );
}
