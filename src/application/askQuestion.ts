import { checkQuestion, type QuestionFaults } from '../domain/faq/signals/questionSchema';
import type { NetworkSettings } from '../domain/settings/networkSettings';
import { newQuestionMail } from './mails/questionMails';
import type { MailSender } from './ports/mailSender';
import type { OwnSignals } from './ports/ownSignals';
import { sendNotice, type NoticeOutcome } from './sendNotice';
import { storeOnce } from './storeOnce';

export type AskResult =
  | { result: 'stored'; questionId: number; notice: NoticeOutcome }
  | { result: 'faulty'; faults: QuestionFaults };

export interface AskSources {
  signals: OwnSignals;
  mails: MailSender;
  readSettings(): Promise<Pick<NetworkSettings, 'secretariatMailbox' | 'notifyMode'>>;
  /** Address of the page with the FAQ, which the mail leads to. */
  pageUrl: string;
}

/**
 * Checks a question again, stores it exactly once under its client id, and tells the secretariat by mail where mails are sent. What
 * becomes of the mail changes nothing about the question, and is told as it is.
 */
export async function askQuestion(
  { signals, mails, readSettings, pageUrl }: AskSources,
  input: unknown,
  clientId: string
): Promise<AskResult> {
  const check = checkQuestion(input);
  if (!check.ok) {
    return { result: 'faulty', faults: check.faults };
  }
  const { stored: questionId, isNew } = await storeOnce({
    find: async () => (await signals.questionByClientId(clientId))?.id,
    add: () => signals.addQuestion(check.content, clientId)
  });
  const notice = await sendNotice(mails, readSettings, ({ secretariatMailbox }) =>
    secretariatMailbox
      ? newQuestionMail({ to: secretariatMailbox, questionId, pageUrl, isRepeat: !isNew })
      : undefined
  );
  return { result: 'stored', questionId, notice };
}
