/** @jest-environment jsdom */
import * as React from 'react';
import { AppError } from '../../../src/application/errors';
import type { FaqEntry } from '../../../src/domain/faq/faqEntry';
import { Faq } from '../../../src/webparts/faq/Faq';
import type { FaqProps } from '../../../src/webparts/faq/FaqProps';
import { faqSettingsOf } from '../../support/faqSettings';
import { memoryKept } from '../../support/memoryKept';
import { removeRendered, renderReact, settled, until } from '../../support/renderReact';
import { danish as strings } from '../../../src/webparts/faq/loc/danish';

const entry = (id: number, question: string, changes: Partial<FaqEntry> = {}): FaqEntry => ({
  id,
  question,
  answerHtml: `<p>Svar på ${question}</p>`,
  category: 'Om netværk',
  sortOrder: id,
  slug: `spoergsmaal-${id}`,
  formerSlugs: [],
  summary: '',
  keywords: '',
  ...changes
});

const props = (changes: Partial<FaqProps> = {}): FaqProps => ({
  instance: 'test',
  settings: faqSettingsOf(),
  isEditing: false,
  strings,
  readEntries: async () => [entry(1, 'Hvorfor?'), entry(2, 'Hvordan?', { category: 'Kom i gang' })],
  readSettings: async () => ({ links: {}, secretariatMailbox: 'mhd@albertslund.dk' }),
  keptEntries: memoryKept<FaqEntry[]>(),
  keptOpen: memoryKept<number[]>(),
  addressOf: (slug) => `https://k.example/?spoergsmaal=${slug}`,
  openedWith: undefined,
  ...changes
});

const button = (place: HTMLElement, name: string): HTMLButtonElement => {
  const found = Array.from(place.querySelectorAll('button')).find(({ textContent }) =>
    textContent?.startsWith(name)
  );
  if (!found) {
    throw new Error(`no button "${name}"`);
  }
  return found;
};
const panelOf = (question: HTMLButtonElement): HTMLElement | null =>
  document.getElementById(question.getAttribute('aria-controls') ?? '');

beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = jest.fn(); // jsdom has no layout and leaves it out
});
afterEach(() => {
  removeRendered();
  window.history.replaceState(null, '', '/');
});

test('questions are buttons in headings below their category', async () => {
  const place = await renderReact(<Faq {...props()} />);
  expect(place.querySelector('h2')?.textContent).toBe('Ofte stillede spørgsmål');
  expect(Array.from(place.querySelectorAll('h3'), ({ textContent }) => textContent)).toEqual([
    'Om netværk',
    'Kom i gang'
  ]);
  expect(Array.from(place.querySelectorAll('h4 > button'), ({ textContent }) => textContent)).toEqual([
    'Hvorfor?',
    'Hvordan?'
  ]);
});

test('without categories and heading the questions take the heading’s own level', async () => {
  const place = await renderReact(
    <Faq
      {...props({
        settings: faqSettingsOf({ title: '', introduction: '', headingLevel: 3 }),
        readEntries: async () => [entry(1, 'Hvorfor?', { category: '' })]
      })}
    />
  );
  expect(place.querySelector('h3 > button')?.textContent).toBe('Hvorfor?');
  expect(place.querySelector('section')?.getAttribute('aria-label')).toBe(strings.Title);
});

test('an answer opens and closes by its button, and several may be open', async () => {
  const place = await renderReact(<Faq {...props()} />);
  const [why, how] = [button(place, 'Hvorfor?'), button(place, 'Hvordan?')];
  await settled(() => why.click());
  await settled(() => how.click());
  expect([why, how].map((each) => each.getAttribute('aria-expanded'))).toEqual(['true', 'true']);
  expect(panelOf(why)?.hasAttribute('hidden')).toBe(false);
  await settled(() => why.click());
  expect(why.getAttribute('aria-expanded')).toBe('false');
  expect(panelOf(why)?.getAttribute('hidden')).toBe('until-found');
});

test('closed answers are in the page for the browser’s own search, and open when it finds them', async () => {
  const place = await renderReact(<Faq {...props()} />);
  const panel = panelOf(button(place, 'Hvordan?'));
  expect(panel?.getAttribute('hidden')).toBe('until-found');
  await until(() => panel?.textContent?.includes('Svar på Hvordan?') === true);
  await settled(() => panel?.dispatchEvent(new Event('beforematch')));
  expect(button(place, 'Hvordan?').getAttribute('aria-expanded')).toBe('true');
});

test('all open and all close', async () => {
  const place = await renderReact(<Faq {...props()} />);
  const open = (): number => place.querySelectorAll('[aria-expanded="true"]').length;
  await settled(() => button(place, 'Åbn alle').click());
  expect(open()).toBe(2);
  await settled(() => button(place, 'Luk alle').click());
  expect(open()).toBe(0);
});

test('an address with a question opens it and gives it the focus; going back to one does so again', async () => {
  window.history.replaceState(null, '', '/?spoergsmaal=spoergsmaal-2');
  const place = await renderReact(<Faq {...props()} />);
  expect(button(place, 'Hvordan?').getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(button(place, 'Hvordan?'));

  window.history.replaceState(null, '', '/?spoergsmaal=spoergsmaal-1');
  await settled(() => window.dispatchEvent(new PopStateEvent('popstate')));
  expect(document.activeElement).toBe(button(place, 'Hvorfor?'));
});

test('a link in an answer to another question opens that one without leaving the page', async () => {
  const linking = entry(1, 'Hvorfor?', {
    answerHtml: '<p><a href="?spoergsmaal=spoergsmaal-2">Se også</a></p>'
  });
  const place = await renderReact(
    <Faq {...props({ readEntries: async () => [linking, entry(2, 'Hvordan?')] })} />
  );
  await settled(() => button(place, 'Hvorfor?').click());
  await settled(() => place.querySelector('a')?.click());
  expect(document.activeElement).toBe(button(place, 'Hvordan?'));
  expect(button(place, 'Hvordan?').getAttribute('aria-expanded')).toBe('true');
  expect(window.location.search).toBe('?spoergsmaal=spoergsmaal-2');
});

test('a failure says what happened, and trying again fetches again with the focus kept', async () => {
  const readEntries = jest
    .fn<Promise<FaqEntry[]>, []>()
    .mockRejectedValueOnce(new AppError('throttled', 'SharePoint 429'))
    .mockResolvedValueOnce([entry(1, 'Hvorfor?')]);
  const place = await renderReact(<Faq {...props({ readEntries })} />);
  expect(place.querySelector('[role="alert"]')?.textContent).toContain(strings.FailureTitle);
  expect(place.querySelector('[role="alert"]')?.textContent).toContain(strings.FailureBusy);
  expect(place.textContent).not.toContain(strings.EmptyTitle);

  await settled(() => button(place, 'Prøv igen').click());
  expect(document.activeElement).toBe(place.querySelector('section'));
  expect(button(place, 'Hvorfor?')).toBeTruthy();
  expect(place.querySelector('[role="alert"]')).toBeNull();
});

test('no entries is said in words that help', async () => {
  const place = await renderReact(<Faq {...props({ readEntries: async () => [] })} />);
  expect(place.textContent).toContain(strings.EmptyTitle);
  expect(place.textContent).toContain(strings.EmptyText);
});

test('settings are asked only where an answer names a link, and their failure leaves plain text', async () => {
  const readSettings = jest
    .fn<ReturnType<FaqProps['readSettings']>, []>()
    .mockRejectedValue(new Error('gone'));
  const plain = await renderReact(<Faq {...props({ readSettings })} />);
  await settled(() => button(plain, 'Hvorfor?').click());
  await until(() => panelOf(button(plain, 'Hvorfor?'))?.textContent?.includes('Svar på') === true);
  expect(readSettings).not.toHaveBeenCalled();

  const named = [entry(1, 'Hvor?', { answerHtml: '<p>Se <a href="link:article">artiklen</a></p>' })];
  const place = await renderReact(
    <Faq {...props({ instance: 'b', readSettings, readEntries: async () => named })} />
  );
  await settled(() => button(place, 'Hvor?').click());
  expect(readSettings).toHaveBeenCalledTimes(1);
  expect(panelOf(button(place, 'Hvor?'))?.textContent).toContain('Se artiklen');
  expect(place.querySelector('a')).toBeNull();
});

test('what was read at the last visit is there at once; what is fetched anew takes its place', async () => {
  let arrive: (entries: FaqEntry[]) => void = () => undefined;
  const keptEntries = memoryKept([entry(1, 'Hvorfor?'), entry(2, 'Hvordan?')]);
  const readEntries = (): Promise<FaqEntry[]> => new Promise((resolve) => (arrive = resolve));
  const place = await renderReact(<Faq {...props({ keptEntries, readEntries })} />);
  await settled(() => button(place, 'Hvordan?').click());
  await settled(() => arrive([entry(1, 'Hvorfor netværk?'), entry(2, 'Hvordan?')]));
  expect(button(place, 'Hvorfor netværk?')).toBeTruthy();
  expect(button(place, 'Hvordan?').getAttribute('aria-expanded')).toBe('true');
  expect(keptEntries.read()?.[0]?.question).toBe('Hvorfor netværk?');
});

test('what was read at the last visit stays while it cannot be fetched anew, and that is said', async () => {
  const readEntries = jest
    .fn<Promise<FaqEntry[]>, []>()
    .mockRejectedValueOnce(new AppError('network', 'offline'))
    .mockResolvedValueOnce([entry(1, 'Hvorfor netværk?')]);
  const place = await renderReact(
    <Faq {...props({ keptEntries: memoryKept([entry(1, 'Hvorfor?')]), readEntries })} />
  );
  expect(button(place, 'Hvorfor?')).toBeTruthy();
  expect(place.textContent).toContain(strings.BehindTitle);
  expect(place.textContent).toContain(strings.FailureNetwork);
  await settled(() => button(place, 'Prøv igen').click());
  expect(button(place, 'Hvorfor netværk?')).toBeTruthy();
  expect(place.textContent).not.toContain(strings.BehindTitle);
});

test('what is at hand is drawn at once, kept for the next visit and not read again until somebody asks', async () => {
  const readEntries = jest.fn<Promise<FaqEntry[]>, []>().mockResolvedValue([entry(1, 'Hvorfor?')]);
  const keptEntries = memoryKept([entry(1, 'Hvorfor netværk?')]);
  const atHand = { value: [entry(1, 'Hvorfor?')], isAll: true };
  const place = await renderReact(<Faq {...props({ atHand, readEntries, keptEntries })} />);
  expect(button(place, 'Hvorfor?')).toBeTruthy();
  expect(readEntries).not.toHaveBeenCalled();
  expect(keptEntries.read()?.[0]?.question).toBe('Hvorfor?');
});

test('where only the first are at hand, the rest is read', async () => {
  const rest = [entry(1, 'Hvorfor?'), entry(2, 'Hvordan?')];
  const readEntries: FaqProps['readEntries'] = async (showFirst) => {
    await showFirst(rest.slice(0, 1));
    return rest;
  };
  const atHand = { value: rest.slice(0, 1), isAll: false };
  const place = await renderReact(<Faq {...props({ atHand, readEntries })} />);
  await until(() => place.querySelectorAll('h4 > button').length === 2);
  expect(button(place, 'Hvordan?')).toBeTruthy();
});

test('where the rest cannot be read, that is said of those at hand', async () => {
  const readEntries = (): Promise<FaqEntry[]> => Promise.reject(new AppError('network', 'offline'));
  const atHand = { value: [entry(1, 'Hvorfor?')], isAll: false };
  const place = await renderReact(<Faq {...props({ atHand, readEntries })} />);
  expect(button(place, 'Hvorfor?')).toBeTruthy();
  expect(place.textContent).toContain(strings.RestMissing.replace('{count}', '1'));
});

test('who may no longer read the questions does not see those of the last visit, now or later', async () => {
  const keptEntries = memoryKept([entry(1, 'Hvorfor?')]);
  const place = await renderReact(
    <Faq
      {...props({
        keptEntries,
        readEntries: () => Promise.reject(new AppError('forbidden', 'SharePoint 403'))
      })}
    />
  );
  expect(place.textContent).not.toContain('Hvorfor?');
  expect(place.textContent).toContain(strings.FailureForbidden);
  expect(keptEntries.read()).toBeUndefined();
});

test('questions that come anew do not take the focus back to the one that the address asks for', async () => {
  window.history.replaceState(null, '', '/?spoergsmaal=spoergsmaal-2');
  let arrive: (entries: FaqEntry[]) => void = () => undefined;
  const entries = [entry(1, 'Hvorfor?'), entry(2, 'Hvordan?')];
  const place = await renderReact(
    <Faq
      {...props({
        keptEntries: memoryKept(entries),
        readEntries: () => new Promise((resolve) => (arrive = resolve))
      })}
    />
  );
  expect(document.activeElement).toBe(button(place, 'Hvordan?'));
  button(place, 'Hvorfor?').focus();
  await settled(() => arrive([...entries, entry(3, 'Hvem?')]));
  expect(document.activeElement).toBe(button(place, 'Hvorfor?'));
});

test('what somebody left open is open at the next visit', async () => {
  const keptOpen = memoryKept<number[]>();
  const first = await renderReact(<Faq {...props({ keptOpen })} />);
  await settled(() => button(first, 'Hvordan?').click());
  removeRendered();
  const second = await renderReact(<Faq {...props({ keptOpen })} />);
  expect(button(second, 'Hvordan?').getAttribute('aria-expanded')).toBe('true');
  expect(button(second, 'Hvorfor?').getAttribute('aria-expanded')).toBe('false');
});

const many = (count: number): FaqEntry[] =>
  Array.from({ length: count }, (_, index) =>
    entry(index + 1, `Spørgsmål ${index + 1}?`, { category: `Emne ${Math.floor(index / 40) + 1}` })
  );

test('with many questions there is a table of contents, and its links lead to questions that are not in the page yet', async () => {
  const few = await renderReact(<Faq {...props({ instance: 'few' })} />);
  expect(few.querySelector('nav')).toBeNull();
  const place = await renderReact(<Faq {...props({ readEntries: async () => many(120) })} />);
  const links = Array.from(place.querySelectorAll<HTMLAnchorElement>('nav a'));
  expect(links.map(({ textContent }) => textContent)).toEqual(['Emne 1', 'Emne 2', 'Emne 3']);
  await settled(() => links[2]?.click());
  expect(document.activeElement?.tagName).toBe('H3');
  expect(document.activeElement?.textContent).toBe('Emne 3');
});

test('of 5,000 questions fewer than 500 elements are in the page at first; a link to the last one still works', async () => {
  window.requestIdleCallback = () => 1; // a browser that is busy
  window.cancelIdleCallback = () => undefined;
  try {
    const place = await renderReact(<Faq {...props({ readEntries: async () => many(5000) })} />);
    expect(place.querySelectorAll('*').length).toBeLessThan(500);
    window.history.replaceState(null, '', '/?spoergsmaal=spoergsmaal-4999');
    await settled(() => window.dispatchEvent(new PopStateEvent('popstate')));
    expect(document.activeElement).toBe(button(place, 'Spørgsmål 4999?'));
  } finally {
    removeRendered();
    Reflect.deleteProperty(window, 'requestIdleCallback');
  }
});

test('an answer that comes after the web part is gone changes nothing', async () => {
  let arrive: (entries: FaqEntry[]) => void = () => undefined;
  const readEntries = (): Promise<FaqEntry[]> => new Promise((resolve) => (arrive = resolve));
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await renderReact(<Faq {...props({ readEntries })} />);
  removeRendered();
  await settled(() => arrive([entry(1, 'Hvorfor?')]));
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});
