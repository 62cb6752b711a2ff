import { entryLimits, freeSlug, sortOrderAfter } from '../domain/faq/newEntry';
import type { AskedQuestion } from '../domain/faq/signals/askedQuestion';
import { textFault, type TextFault } from '../domain/faq/signals/questionSchema';
import type { PersonKey } from '../domain/people/personKey';
import { AppError } from './errors';
import { plainTextHtml } from './plainTextHtml';
import type { FaqDesk } from './ports/faqDesk';
import type { SignalDesk } from './ports/signalDesk';
import { storeOnce } from './storeOnce';

/** What readers are to read; the answer in plain text. */
export interface EntryWords {
  question: string;
  answer: string;
  category: string;
}
export type EntryFaults = Partial<Record<keyof EntryWords, TextFault>>;

export interface MakeEntrySources {
  desk: Pick<SignalDesk, 'settle'>;
  faq: Pick<FaqDesk, 'read' | 'formerSlugs' | 'add' | 'recycle'>;
  user: { key: PersonKey };
}

/** What is wrong with the words of an entry that everybody will read. */
export function entryFaults(words: EntryWords): EntryFaults {
  const faults: EntryFaults = {};
  for (const name of ['question', 'category', 'answer'] as const) {
    const isMissing = name !== 'category' && words[name].trim() === '';
    const fault = isMissing ? 'missing' : textFault(words[name], entryLimits[name], false);
    if (fault) {
      faults[name] = fault;
    }
  }
  return faults;
}

/**
 * Makes an entry of an answered question, and notes its id with the question. Exactly one: the entry bears a name of the question's
 * number, by which a second try finds it, and of two that were made at once the first stays. `isNew` is false where it was
 * there before, with the words that it got then. Throws AppError `conflict` where the question has changed since it was read.
 */
export async function makeEntry(
  { desk, faq, user }: MakeEntrySources,
  asked: AskedQuestion,
  words: EntryWords
): Promise<{ id: number; isNew: boolean }> {
  if (asked.asker.key === user.key) {
    throw new AppError('forbidden', 'an asker who changes the row takes the answer back');
  }
  if (asked.state !== 'answered' || Object.keys(entryFaults(words)).length > 0) {
    throw new AppError('rejected', 'only an answer within the limits becomes an entry');
  }
  const name = `stillet-${asked.id}`;
  const find = async (): Promise<number | undefined> => firstOf(await faq.formerSlugs(), name);
  const { stored, isNew } = await storeOnce({ find, add: () => add(faq, words, name) });
  const first = isNew ? ((await find()) ?? stored) : stored;
  if (first !== stored) {
    await faq.recycle(stored);
  }
  await desk.settle(asked, { state: 'answered', answer: asked.answer, entryId: first });
  return { id: first, isNew: isNew && first === stored };
}

async function add(faq: MakeEntrySources['faq'], words: EntryWords, name: string): Promise<number> {
  const [{ entries }, former] = await Promise.all([faq.read(), faq.formerSlugs()]);
  const taken = new Set([...entries.map(({ slug }) => slug), ...Array.from(former.values()).flat()]);
  const question = words.question.trim();
  return faq.add({
    question,
    answerHtml: plainTextHtml(words.answer),
    category: words.category.trim(),
    slug: freeSlug(question, taken),
    sortOrder: sortOrderAfter(entries),
    formerSlugs: [name]
  });
}

/** The oldest entry with this name. */
function firstOf(former: ReadonlyMap<number, readonly string[]>, name: string): number | undefined {
  const ids = Array.from(former)
    .filter(([, names]) => names.includes(name))
    .map(([id]) => id);
  return ids.length === 0 ? undefined : Math.min(...ids);
}
