import type { Client } from '@microsoft/microsoft-graph-client';
import type { MailSender } from '../../application/ports/mailSender';
import { withAppErrors } from './toAppError';

const recipients = (addresses: readonly string[]): Array<{ emailAddress: { address: string } }> =>
  addresses.map((address) => ({ emailAddress: { address } }));

/** Sends from the signed-in person's own mailbox; Graph answers 202 when it has taken the mail. */
export const mailSender = (graph: Client): MailSender => ({
  send: ({ subject, to, cc, html, headers }) =>
    withAppErrors('Mail.Send', async () => {
      await graph.api('/me/sendMail').post({
        message: {
          subject,
          body: { contentType: 'HTML', content: html },
          toRecipients: recipients(to),
          ccRecipients: recipients(cc),
          internetMessageHeaders: Object.entries(headers).map(([name, value]) => ({ name, value }))
        },
        saveToSentItems: true
      });
    })
});
