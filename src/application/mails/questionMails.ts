import type { Mail } from '../ports/mailSender';
import { mailHtml } from './mailLayout';

/** Who is told, and about which question; a mail never carries what people wrote. */
interface QuestionNotice {
  to: string;
  questionId: number;
  /** Address of the page with the FAQ. */
  pageUrl: string;
}

const number = (questionId: number): readonly [string, string] => ['Spørgsmål nr.', String(questionId)];
const repeat = 'Du har måske allerede fået denne besked. Vi sender den igen for en sikkerheds skyld.';

/** Tells the secretariat that somebody has asked a question. The sender is whoever asked. */
export const newQuestionMail = ({
  to,
  questionId,
  pageUrl,
  isRepeat
}: QuestionNotice & { isRepeat: boolean }): Mail => ({
  subject: `Nyt spørgsmål om netværk (nr. ${questionId})`,
  to: [to],
  cc: [],
  html: mailHtml({
    heading: 'En kollega har stillet et spørgsmål',
    paragraphs: [
      ...(isRepeat ? [repeat] : []),
      'Spørgsmålet venter under redaktørværktøjerne på siden med ofte stillede spørgsmål. Der kan I læse det og svare.'
    ],
    facts: [number(questionId)],
    action: { label: 'Åbn siden', url: pageUrl },
    footer: 'I får denne mail fra Netværksportalen. Svar i portalen, så svaret står sammen med spørgsmålet.'
  }),
  headers: { 'x-netvaerksportalen-id': `faq-question-${questionId}` }
});

/** Tells somebody that the secretariat has answered. */
export const answerMail = ({ to, questionId, pageUrl }: QuestionNotice): Mail => ({
  subject: `Svar på dit spørgsmål om netværk (nr. ${questionId})`,
  to: [to],
  cc: [],
  html: mailHtml({
    heading: 'Sekretariatet har svaret på dit spørgsmål',
    paragraphs: ['Svaret står under »Dine spørgsmål« på siden med ofte stillede spørgsmål.'],
    facts: [number(questionId)],
    action: { label: 'Læs svaret', url: pageUrl },
    footer: 'Du får denne mail fra Netværksportalen, fordi du har stillet et spørgsmål.'
  }),
  headers: { 'x-netvaerksportalen-id': `faq-answer-${questionId}` }
});
