import * as React from 'react';
import { fill } from '../../../components/fill';
import { Heading, levelBelow, type HeadingLevel } from '../../../components/Heading';
import { draftLife } from '../../../domain/draft/draftAge';
import type { NetworkSettings } from '../../../domain/settings/networkSettings';
import { noticeVersion, type NoticeTexts } from './noticeTexts';
import styles from './PrivacyNotice.module.scss';

export interface PrivacyNoticeProps {
  level: HeadingLevel;
  texts: NoticeTexts;
  /** Undefined until they have been read, and where they cannot be. */
  settings: Pick<NetworkSettings, 'secretariatMailbox' | 'retentionPeriod' | 'links'> | undefined;
  /** Whether this person has sent a proposal below this version before: then it is one line until it is opened. */
  wasSeen: boolean;
}

/**
 * What becomes of what one writes, told before it is sent. It asks for nothing: the municipality's ground is its task, not consent, so
 * there is nothing to accept.
 */
export function PrivacyNotice({ level, texts, settings, wasSeen }: PrivacyNoticeProps): React.ReactElement {
  const { secretariatMailbox: mailbox, retentionPeriod: years, links } = settings ?? {};
  const { stored, purpose, readers, retention, rights } = texts;
  const { days } = draftLife;
  const retentionText = years ? fill(retention.withPeriod, { years, days }) : fill(retention.text, { days });
  return (
    <section className={styles.notice}>
      <Heading level={level} className={styles.title}>
        {texts.title}
      </Heading>
      <p>{fill(texts.introduction, { version: noticeVersion })}</p>
      <details open={!wasSeen}>
        <summary className={styles.summary}>{texts.show}</summary>
        {[stored, purpose, readers, { ...retention, text: retentionText }, rights].map(
          ({ heading, text }) => (
            <React.Fragment key={heading}>
              <Heading level={levelBelow(level)} className={styles.heading}>
                {heading}
              </Heading>
              <p>{text}</p>
            </React.Fragment>
          )
        )}
        <p>
          {mailbox ? (
            <a className={styles.link} href={`mailto:${mailbox}`}>
              {fill(texts.contact, { mailbox })}
            </a>
          ) : (
            texts.contactUnknown
          )}
        </p>
        {links?.dataProtection && (
          <p>
            <a className={styles.link} href={links.dataProtection}>
              {texts.policy}
            </a>
          </p>
        )}
      </details>
    </section>
  );
}
