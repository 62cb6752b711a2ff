import type { Client } from '@microsoft/microsoft-graph-client';
import type { MailSender } from '../../application/ports/mailSender';
import { mailMessage } from './mailMessage';
import { withAppErrors } from './toAppError';

/** Sends from the signed-in person's own mailbox; Graph answers 202 when it has taken the mail. */
export const mailSender = (graph: Client): MailSender => ({
  send: (mail) =>
    withAppErrors('Mail.Send', async () => {
      await graph.api('/me/sendMail').post(mailMessage(mail));
    })
});
