import type { AskedQuestion } from '../domain/faq/signals/askedQuestion';
import { textFault, type TextFault } from '../domain/faq/signals/questionSchema';
import { signalLimits } from '../domain/faq/signals/signalLimits';
import type { PersonKey } from '../domain/people/personKey';
import type { NetworkSettings } from '../domain/settings/networkSettings';
import { AppError } from './errors';
import { answerMail } from './mails/questionMails';
import type { MailSender } from './ports/mailSender';
import type { Settlement, SignalDesk } from './ports/signalDesk';
import { sendNotice, type NoticeOutcome } from './sendNotice';

export interface SettleQuestionSources {
  desk: SignalDesk;
  mails: MailSender;
  user: { key: PersonKey };
  readSettings(): Promise<Pick<NetworkSettings, 'notifyMode' | 'allowedMailDomains'>>;
  /** Address of the page with the FAQ, which the mail leads to. */
  pageUrl: string;
}

/** What is wrong with an answer. */
export function answerFault(answer: string, confirmedNoCpr: boolean): TextFault | undefined {
  return answer.trim() === '' ? 'missing' : textFault(answer, signalLimits.answer, confirmedNoCpr);
}

/**
 * Answers a question or closes it without an answer, and tells the asker of an answer by mail where mails are sent. Throws
 * AppError `conflict` where the question has changed since it was read, `forbidden` for one's own: an answer is somebody else's word.
 */
export async function settleQuestion(
  { desk, mails, user, readSettings, pageUrl }: SettleQuestionSources,
  question: AskedQuestion,
  settlement: Settlement
): Promise<NoticeOutcome> {
  if (question.asker.key === user.key) {
    throw new AppError('forbidden', 'nobody answers their own question');
  }
  // Whether a number that is only like a CPR number is none, has been asked by whoever calls.
  if (settlement.state === 'answered' && answerFault(settlement.answer, true)) {
    throw new AppError('rejected', 'the answer is empty, too long, or holds a CPR number');
  }
  await desk.settle(question, settlement);
  return sendNotice(mails, readSettings, ({ allowedMailDomains }) => {
    const to = question.askerMail;
    const mayGoThere = to && isAllowed(to, allowedMailDomains);
    return settlement.state === 'answered' && mayGoThere
      ? answerMail({ to, questionId: question.id, pageUrl })
      : undefined;
  });
}

const isAllowed = (mail: string, domains: readonly string[]): boolean =>
  domains.length === 0 || domains.includes(mail.slice(mail.lastIndexOf('@') + 1).toLowerCase());
