import type { NetworkSettings } from '../domain/settings/networkSettings';
import { codeOf } from './errors';
import type { Mail, MailSender } from './ports/mailSender';

/** What became of a mail: it was taken, none was sent, or nobody can tell. */
export type NoticeOutcome = 'sent' | 'notSent' | 'unknown';

/** Errors after which the mail has certainly not left. */
const refusals: ReadonlyArray<ReturnType<typeof codeOf>> = [
  'forbidden',
  'consentMissing',
  'signedOut',
  'throttled',
  'rejected',
  'notFound'
];

/** Whether an error of sending means that the mail has certainly not left. */
export const isRefusal = (code: ReturnType<typeof codeOf>): boolean => refusals.includes(code);

/** Sends a mail once, where the settings let mails leave through Graph and there is somebody to write to. Never throws. */
export async function sendNotice<T extends Pick<NetworkSettings, 'notifyMode'>>(
  mails: MailSender,
  readSettings: () => Promise<T>,
  mailFor: (settings: T) => Mail | undefined
): Promise<NoticeOutcome> {
  let mail: Mail | undefined;
  try {
    const settings = await readSettings();
    mail = settings.notifyMode === 'graph' ? mailFor(settings) : undefined;
  } catch {
    return 'notSent'; // without the settings nothing leaves
  }
  if (!mail) {
    return 'notSent';
  }
  try {
    await mails.send(mail);
    return 'sent';
  } catch (error) {
    return isRefusal(codeOf(error)) ? 'notSent' : 'unknown';
  }
}
