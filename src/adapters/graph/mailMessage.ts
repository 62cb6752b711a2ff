import type { Mail } from '../../application/ports/mailSender';

const recipients = (addresses: readonly string[]): Array<{ emailAddress: { address: string } }> =>
  addresses.map((address) => ({ emailAddress: { address } }));

/** A mail as Graph's sendMail wants it. */
export const mailMessage = ({ subject, to, cc, html, headers }: Mail): Record<string, unknown> => ({
  message: {
    subject,
    body: { contentType: 'HTML', content: html },
    toRecipients: recipients(to),
    ccRecipients: recipients(cc),
    internetMessageHeaders: Object.entries(headers).map(([name, value]) => ({ name, value }))
  },
  saveToSentItems: true
});
