import { AppError } from '../../application/errors';
import type { MailSender } from '../../application/ports/mailSender';
import { codeOfStatus, codeWithoutAnswer } from './failureCodes';
import type { GraphAccess } from './graphEndpoint';
import { mailMessage } from './mailMessage';

const scope = 'Mail.Send';

/**
 * Sends from the signed-in person's own mailbox by one plain request, for a web part that everybody's page waits for: the Graph client is a
 * component that the runtime would fetch before the web part, from whichever chunk it is asked for.
 */
export const plainMailSender = ({ endpoint, getToken }: GraphAccess): MailSender => ({
  async send(mail) {
    let response: Response;
    try {
      response = await fetch(`${endpoint.replace(/\/$/, '')}/v1.0/me/sendMail`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${await getToken()}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(mailMessage(mail))
      });
    } catch (error) {
      const code = codeWithoutAnswer(error instanceof Error ? `${error.name} ${error.message}` : '');
      throw new AppError(code, 'Graph was not reached', { cause: error, missing: missing(code) });
    }
    if (!response.ok) {
      const code = codeOfStatus(response.status);
      throw new AppError(code, `Graph ${response.status}`, { missing: missing(code) });
    }
  }
});

const missing = (code: string): string | undefined => (code === 'consentMissing' ? scope : undefined);
