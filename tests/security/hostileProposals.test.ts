import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { submitProposal } from '../../src/application/submitProposal';
import { fieldText } from '../../src/components/themes/fieldText';
import type { ProposalContent } from '../../src/domain/proposal/proposal';
import { proposalFields, proposalLimits, type TextOnlyField } from '../../src/domain/proposal/proposalFields';
import { checkProposal } from '../../src/domain/proposal/proposalSchema';
import { boardPage } from '../e2e/proposalPages';
import { launchBrowser } from '../support/browser';
import { proposalContent } from '../support/builders';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, louise, mette, start, themePath } from '../support/themePath';
import { themeTexts } from '../support/themeTexts';
import { corpus, written } from './corpus';
import { openWatched, provoke, type WatchedPage } from './watchedPage';

const texts = themeTexts();
const textFields = Object.entries(proposalLimits) as Array<[TextOnlyField, number]>;

/** Texts that mean no harm to a page but to who reads, stores or counts them. */
const oddities = [
  'Mad \u202egnissæb\u202c på tværs',
  '\u2067خبز وملح\u2069 og brød',
  'nul\u200bbredde\u200d\ufeff her',
  '👩‍👩‍👧‍👦🏳️‍🌈 spiser 🍞',
  'Robert\u2019); DROP TABLE forslag;--',
  '=HYPERLINK("x"),+1,@a',
  '{{7*7}} ${7*7} <%= 7 %> %3Cb%3E &lt;b&gt;',
  'linje\r\nskift\u2028og\u2029flere'
];

/** All of it in as few proposals as hold it: as many texts in each field as there is room for. */
function packed(): ProposalContent[] {
  const rest = [...oddities, ...corpus.map((vector, number) => written(vector, number))];
  const contents: ProposalContent[] = [];
  while (rest.length > 0) {
    const answers: Partial<Record<TextOnlyField, string>> = {};
    for (const [field, room] of textFields) {
      let text = rest.shift()?.slice(0, room) ?? 'x';
      while (rest.length > 0 && text.length + rest[0].length < room) text += `\n${rest.shift()}`;
      answers[field] = text;
    }
    const unit = rest.shift()?.slice(0, 255) ?? 'Pleje';
    contents.push({ ...proposalContent, ...answers, affectedUnits: [unit, 'Kultur'], employmentUnit: unit });
  }
  return contents;
}

/** As the rule book lets it through, with the line ends of the list. */
function accepted(content: ProposalContent): ProposalContent {
  const check = checkProposal(content, { noCpr: proposalFields });
  if (!check.ok) throw new Error(`refused: ${JSON.stringify(check.faults)}`);
  return check.content;
}
const inOneWay = (content: ProposalContent): unknown =>
  JSON.parse(JSON.stringify(content).replace(/\\r\\n?/g, '\\n'));

let tenant: TestTenant;
let browser: Browser;
let opened: WatchedPage | undefined;
const stored: Array<{ id: number; content: ProposalContent }> = [];
const { as, visit, mailsOf, setClock } = themePath(() => tenant);

// Every proposal has its page, on which everything is touched.
jest.setTimeout(240_000);

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTestTenant(), launchBrowser()]);
  await setClock(start);
  for (const content of packed()) {
    const clientId = randomUUID();
    const { result } = await submitProposal(as(anna), content, clientId, proposalFields);
    expect(result).toBe('stored');
    const proposal = await as(mette).proposals.findByClientId(clientId);
    if (proposal) stored.push({ id: proposal.id, content });
    expect(inOneWay(proposal?.content ?? proposalContent)).toEqual(inOneWay(accepted(content)));
  }
  // Before any page is opened: one that is closed while it sends leaves a mail to a later visit.
  for (const { id } of stored) await visit(anna, id);
});
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(async () => {
  await browser.close();
  await tenant.close();
});

/** Nothing ran, nothing was fetched from elsewhere, nothing opened. */
async function expectPeace({ tripped, away, incidents }: WatchedPage): Promise<void> {
  expect(await tripped()).toEqual([]);
  expect(away).toEqual([]);
  expect(await incidents()).toEqual([]);
}

const answersOn = (page: Page): Promise<Array<[string, string]>> =>
  page
    .locator('dt')
    .evaluateAll((terms) =>
      terms.map((term): [string, string] => [
        term.textContent ?? '',
        term.nextElementSibling?.textContent ?? ''
      ])
    );
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('the board lists the titles as text', async () => {
  opened = await openWatched(browser, tenant, { user: anna.key, path: boardPage });
  const { page } = opened;
  const links = page.locator('section ul[aria-label] a[href*="tema="]');
  await links.nth(stored.length - 1).waitFor();
  const titles = (await links.allTextContents()).map(spaced);
  for (const { content } of stored) {
    expect(titles).toContain(spaced(accepted(content).title));
  }
  await provoke(page, 'section li :not(a)');
  await expectPeace(opened);
});

test('a proposal’s page shows every answer as text', async () => {
  for (const { id, content } of stored) {
    opened = await openWatched(browser, tenant, { user: louise.key, path: `${boardPage}?tema=${id}` });
    await opened.page.getByText('Hvad mangler vi at vide?', { exact: true }).waitFor();
    const shown = await answersOn(opened.page);
    const expected = accepted(content);
    for (const field of proposalFields.filter((each) => each !== 'title')) {
      const text = fieldText(expected, field, texts);
      const answer = shown.find(([label]) => label === texts.fields[field])?.[1] ?? '';
      expect([field, spaced(answer)]).toEqual([field, spaced(text)]);
    }
    await provoke(opened.page, 'article *');
    await expectPeace(opened);
    await opened.close();
    opened = undefined;
  }
});

test('mails carry the title as text and nothing else of it', async () => {
  const mails = await mailsOf(louise);
  expect(mails.length).toBeGreaterThanOrEqual(stored.length);
  opened = await openWatched(browser, tenant, { user: louise.key, path: boardPage });
  for (const { id, content } of stored) {
    const mail = mails.find(({ html }) => html.includes(`?tema=${id}"`));
    const read = await opened.page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const elements = Array.from(body.querySelectorAll('*'));
      return {
        texts: Array.from(body.querySelectorAll('td, th'), ({ textContent }) => textContent ?? ''),
        kinds: elements.map(({ localName }) => localName),
        attributes: elements.flatMap(({ attributes }) => Array.from(attributes, ({ name }) => name)),
        links: Array.from(body.querySelectorAll('a'), ({ href }) => href)
      };
    }, mail?.html ?? '');
    const { title } = accepted(content);
    expect(read.texts.map(spaced)).toContain(spaced(title));
    expect(
      read.kinds.filter((kind) => /script|img|svg|iframe|form|input|object|style|link/.test(kind))
    ).toEqual([]);
    expect(read.attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    expect(read.links).toEqual([`${tenant.origin}${boardPage}?tema=${id}`]);
    expect(mail?.subject).not.toContain(title);
  }
});
