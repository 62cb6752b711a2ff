/** @jest-environment jsdom */
import * as React from 'react';
import { AppError } from '../../../src/application/errors';
import type { FaqEntry } from '../../../src/domain/faq/faqEntry';
import { Faq } from '../../../src/webparts/faq/Faq';
import type { FaqProps } from '../../../src/webparts/faq/FaqProps';
import { danish as strings } from '../../../src/webparts/faq/loc/danish';
import { faqSettingsOf } from '../../support/faqSettings';
import { memoryKept } from '../../support/memoryKept';
import { removeRendered, renderReact, settled, until } from '../../support/renderReact';
import { button, entry, props } from './faqHarness';

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
