import type { Client } from '@microsoft/microsoft-graph-client';
import type { MailSender } from '../../application/ports/mailSender';
import { mailMessage } from './mailMessage';
import { withAppErrors } from './toAppError';

/**
 * Sends from the signed-in person's own mailbox, or from the one that is named, which an application must; Graph answers 202 when it
 * has taken the mail.
 */
export const mailSender = (graph: Client, from?: string): MailSender => ({
  send: (mail) =>
    withAppErrors('Mail.Send', async () => {
      const sender = from === undefined ? '/me' : `/users/${encodeURIComponent(from)}`;
      await graph.api(`${sender}/sendMail`).post(mailMessage(mail));
    })
});
