import type { Block } from './block';
import type { Candidate } from './candidate';

type Candidates = readonly Candidate[];

/** Changes what an editor writes or ticks on one candidate. */
export const change = (
  candidates: Candidates,
  key: number,
  changes: Partial<Pick<Candidate, 'question' | 'category' | 'isIncluded'>>
): Candidates =>
  candidates.map((candidate) => (candidate.key === key ? { ...candidate, ...changes } : candidate));

/** Puts a candidate at the end of the one before; its question becomes a heading in the answer. */
export function joinWithPrevious(candidates: Candidates, key: number): Candidates {
  const at = candidates.findIndex((candidate) => candidate.key === key);
  const previous = candidates[at - 1];
  const joined = candidates[at];
  if (!previous || !joined) {
    return candidates;
  }
  const text = joined.question.trim();
  const heading: Block[] = text === '' ? [] : [{ kind: 'heading', level: joined.level, text }];
  const whole = { ...previous, answer: [...previous.answer, ...heading, ...joined.answer] };
  return [...candidates.slice(0, at - 1), whole, ...candidates.slice(at + 1)];
}

/** Begins a new candidate at a block of an answer; a heading there becomes its question. */
export function splitAt(candidates: Candidates, key: number, block: number): Candidates {
  const at = candidates.findIndex((candidate) => candidate.key === key);
  const whole = candidates[at];
  const first = whole?.answer[block];
  if (!whole || !first || block < 1) {
    return candidates;
  }
  const rest = whole.answer.slice(block);
  const newKey = Math.max(...candidates.map((candidate) => candidate.key)) + 1;
  const second: Candidate =
    first.kind === 'heading'
      ? { ...whole, key: newKey, question: first.text, level: first.level, answer: rest.slice(1) }
      : { ...whole, key: newKey, question: '', answer: rest };
  return [
    ...candidates.slice(0, at),
    { ...whole, answer: whole.answer.slice(0, block) },
    second,
    ...candidates.slice(at + 1)
  ];
}
