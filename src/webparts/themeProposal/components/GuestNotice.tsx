import * as React from 'react';
import strings from 'ThemeProposalWebPartStrings';
import { fill } from '../../../components/fill';
import { Notice } from '../../../components/Notice';
import type { Loading } from '../../../components/useLoading';
import type { NetworkSettings } from '../../../domain/settings/networkSettings';
import styles from '../ThemeProposal.module.scss';

/** Tells guests why there is no form and whom to turn to; the mailbox shows where the settings may be read. */
export function GuestNotice({ network }: { network: Loading<NetworkSettings> }): React.ReactElement {
  const mailbox = network.status === 'ready' ? network.value.secretariatMailbox : undefined;
  return (
    <Notice kind="info" title={strings.GuestTitle}>
      {strings.GuestText}
      {mailbox && (
        <>
          {' '}
          <a className={styles.link} href={`mailto:${mailbox}`}>
            {fill(strings.GuestMail, { mailbox })}
          </a>
        </>
      )}
    </Notice>
  );
}
