import * as v from 'valibot';
import { findCpr } from '../../cpr/findCpr';
import type { QuestionContent } from './askedQuestion';
import { signalLimits } from './signalLimits';

/** What is wrong with a text: nothing there, too long, a CPR number, or something like one that nobody has said is none. */
export type TextFault = 'missing' | 'tooLong' | 'cpr' | 'cprLike';

export type QuestionFaults = Partial<Record<keyof QuestionContent, TextFault>>;

const inputSchema = v.object({
  question: v.pipe(v.string(), v.trim()),
  details: v.pipe(v.string(), v.trim()),
  /** The asker has looked at a number that is like a CPR number and says that it is none. */
  confirmedNoCpr: v.boolean()
});

/** Checks a question before it is sent, and again before it is stored. */
export function checkQuestion(
  input: unknown
): { ok: true; content: QuestionContent } | { ok: false; faults: QuestionFaults } {
  const { question, details, confirmedNoCpr } = v.parse(inputSchema, input);
  const faults: QuestionFaults = {};
  const questionFault =
    question === '' ? 'missing' : textFault(question, signalLimits.question, confirmedNoCpr);
  const detailsFault = textFault(details, signalLimits.details, confirmedNoCpr);
  if (questionFault) {
    faults.question = questionFault;
  }
  if (detailsFault) {
    faults.details = detailsFault;
  }
  return questionFault || detailsFault ? { ok: false, faults } : { ok: true, content: { question, details } };
}

/** What is wrong with a text that others will read. */
export function textFault(
  text: string,
  limit: number,
  confirmedNoCpr: boolean
): Exclude<TextFault, 'missing'> | undefined {
  if (text.trim().length > limit) {
    return 'tooLong';
  }
  const { verdict } = findCpr(text);
  if (verdict === 'block') {
    return 'cpr';
  }
  return verdict === 'warn' && !confirmedNoCpr ? 'cprLike' : undefined;
}
