import { randomUUID } from 'node:crypto';
import { faqDesk } from '../../src/adapters/sharepoint/faqDesk';
import { askQuestion } from '../../src/application/askQuestion';
import { makeEntry, type EntryWords, type MakeEntrySources } from '../../src/application/makeEntry';
import type { FaqDesk } from '../../src/application/ports/faqDesk';
import { readSignalDesk } from '../../src/application/readSignalDesk';
import { settleQuestion } from '../../src/application/settleQuestion';
import type { AskedQuestion } from '../../src/domain/faq/signals/askedQuestion';
import { signalSources } from '../support/signals';
import { startTestTenant, type TestTenant } from '../support/tenant';

const anna = 'anna.mortensen@fjordby.example';
const ida = 'isn@albertslund.dk';
const mette = 'mhd@albertslund.dk';
const question = 'Må man være med i to netværk?';
const words: EntryWords = { question, answer: 'Ja & gerne.\n\nHilsen', category: 'Deltagelse' };
const adding = 'POST .*FaqEntries.*/items$';

let tenant: TestTenant;
const signalsOf = (person: string): ReturnType<typeof signalSources> => signalSources(tenant, person);
const faqOf = (person: string): FaqDesk => faqDesk(signalsOf(person).sp, { title: 'FaqEntries' });
const sourcesOf = (person: string): MakeEntrySources => ({
  desk: signalsOf(person).desk,
  faq: faqOf(person),
  user: { key: person }
});
const make = (person: string, asked: AskedQuestion, changes = {}): ReturnType<typeof makeEntry> =>
  makeEntry(sourcesOf(person), asked, { ...words, ...changes });

async function askedOne(): Promise<AskedQuestion> {
  const [asked] = (await readSignalDesk(signalsOf(ida))).questions;
  if (!asked) throw new Error('nobody has asked');
  return asked;
}
/** Ids of the entries that were made of it, and the one that the question notes. */
async function madeOf(asked: AskedQuestion): Promise<{ entries: number[]; noted: number | undefined }> {
  const former = Array.from(await faqOf(ida).formerSlugs());
  const entries = former.filter(([, names]) => names.includes(`stillet-${asked.id}`)).map(([id]) => id);
  return { entries, noted: (await askedOne()).entryId };
}

let asked: AskedQuestion;

beforeAll(async () => {
  tenant = await startTestTenant();
});
beforeEach(async () => {
  await tenant.send('/_tenant/faults', { method: 'DELETE' });
  await tenant.post('/_tenant/reset');
  await askQuestion(signalsOf(anna), { question, details: '', confirmedNoCpr: false }, randomUUID());
  await settleQuestion(signalsOf(ida), await askedOne(), { state: 'answered', answer: words.answer });
  asked = await askedOne();
});
afterAll(() => tenant.close());

test('an answered question becomes a draft with a name, a place and a category of its own', async () => {
  const before = (await faqOf(ida).read()).entries;
  const { id, isNew } = await make(ida, asked);
  expect(isNew).toBe(true);
  expect(await madeOf(asked)).toEqual({ entries: [id], noted: id });
  const { entries } = await faqOf(ida).read();
  expect(entries.at(-1)).toMatchObject({
    id,
    question,
    category: 'Deltagelse',
    slug: 'maa-man-vaere-med-i-to-netvaerk',
    approval: 'pending'
  });
  expect(entries).toHaveLength(before.length + 1);
  expect((await askedOne()).answer).toBe(words.answer);
});

test('two people at once make one entry, and who comes last is told that somebody else was there', async () => {
  // Both have looked and found none before either has added theirs.
  await tenant.post('/_tenant/faults', { match: adding, times: 2, delayMs: 400 });
  const outcomes = await Promise.allSettled([make(ida, asked), make(mette, asked)]);
  const made = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  expect(made).toHaveLength(1);
  expect(refused).toEqual([expect.objectContaining({ code: 'conflict' })]);
  const { entries, noted } = await madeOf(asked);
  expect(entries).toEqual([noted]);
  expect(made[0]?.id).toBe(noted);
});

test('of three tries at once with the question read anew after each, one entry is left', async () => {
  await tenant.post('/_tenant/faults', { match: adding, times: 3, delayMs: 400 });
  await Promise.allSettled([make(ida, asked), make(mette, asked), make(ida, asked)]);
  const again = await make(mette, await askedOne());
  expect(again.isNew).toBe(false);
  expect(await madeOf(asked)).toEqual({ entries: [again.id], noted: again.id });
});

test.each([
  ['of the server', { status: 503 }],
  ['that got lost on its way back', { drop: 'after' }]
])('an answer %s leads to one entry, at the latest by another try', async (_case, fault) => {
  await tenant.post('/_tenant/faults', { match: adding, times: 1, ...fault });
  const first = await make(ida, asked).catch((error: unknown) => error);
  const second = await make(ida, await askedOne());
  expect(await madeOf(asked)).toEqual({ entries: [second.id], noted: second.id });
  expect(first).toEqual(
    'drop' in fault ? { id: second.id, isNew: true } : expect.objectContaining({ code: 'unavailable' })
  );
});

test('where it is not known whether the question noted its entry, another try finds the entry', async () => {
  await tenant.post('/_tenant/faults', {
    match: 'POST .*FaqSignals.*/items\\(\\d+\\)',
    times: 1,
    drop: 'after'
  });
  await expect(make(ida, asked)).rejects.toMatchObject({ name: 'AppError' });
  const again = await make(mette, await askedOne(), { question: 'Noget andet?' });
  expect(again.isNew).toBe(false);
  expect(await madeOf(asked)).toEqual({ entries: [again.id], noted: again.id });
  const { entries } = await faqOf(ida).read();
  expect(entries.find(({ id }) => id === again.id)?.question).toBe(question);
});

test('nothing is made of words that may not stand there, of a question that waits, or by its asker', async () => {
  const refused = (changes: Partial<EntryWords>): Promise<unknown> => make(ida, asked, changes);
  for (const changes of [
    { answer: 'Om 010136-4003' },
    { question: 'Om 010136-4004?' },
    { question: ' ' },
    { category: 'x'.repeat(101) }
  ]) {
    await expect(refused(changes)).rejects.toMatchObject({ code: 'rejected' });
  }
  await expect(make(ida, { ...asked, state: 'waiting' })).rejects.toMatchObject({ code: 'rejected' });
  await expect(make(anna, asked)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await madeOf(asked)).toEqual({ entries: [], noted: undefined });
});

test('an employee who is no editor makes none, whatever they send', async () => {
  const yusuf = 'yusuf.demir@fjordby.example';
  await expect(make(yusuf, asked)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await madeOf(asked)).toEqual({ entries: [], noted: undefined });
});
