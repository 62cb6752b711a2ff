/** @jest-environment jsdom */
import * as React from 'react';
import type { FaqEntry } from '../../../src/domain/faq/faqEntry';
import { Faq } from '../../../src/webparts/faq/Faq';
import type { FaqProps } from '../../../src/webparts/faq/FaqProps';
import { danish as strings } from '../../../src/webparts/faq/loc/danish';
import { memoryKept } from '../../support/memoryKept';
import { removeRendered, renderReact, settled } from '../../support/renderReact';
import { entry, props } from './faqHarness';

const propsWith = (entries: FaqEntry[], changes: Partial<FaqProps> = {}): FaqProps =>
  props({ readEntries: async () => entries, ...changes });

const entries = [entry(1, 'Hvorfor?', { formerSlugs: ['hvorfor-egentlig'] }), entry(2, 'Hvordan?')];
const visit = (address: string): void => window.history.replaceState(null, '', address);
const focused = (): string | null | undefined => document.activeElement?.textContent;
const saysGone = (place: HTMLElement): boolean => place.textContent?.includes(strings.GoneTitle) === true;

beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = jest.fn(); // jsdom has no layout and leaves it out
});
afterEach(() => {
  removeRendered();
  visit('/');
});

test.each([
  ['a former name', '/?spoergsmaal=hvorfor-egentlig'],
  ['the name that its question would give', '/?spoergsmaal=hvorfor'],
  ['capitals and a space', '/?Spoergsmaal=Hvorfor%20egentlig'],
  ['a fragment, where the query was lost', '/#spoergsmaal=hvorfor-egentlig']
])('a question is found by %s', async (_case, address) => {
  visit(address);
  await renderReact(<Faq {...propsWith(entries)} />);
  expect(focused()).toBe('Hvorfor?');
});

test('a tab in Teams opens the question that it was opened with', async () => {
  await renderReact(<Faq {...propsWith(entries, { openedWith: 'spoergsmaal-2' })} />);
  expect(focused()).toBe('Hvordan?');
});

test('a question that is gone is said to be, and its words are searched for with one button', async () => {
  visit('/?spoergsmaal=hvordan-gaar-det');
  const place = await renderReact(<Faq {...propsWith(entries)} />);
  expect(document.activeElement?.getAttribute('aria-label')).toBe(strings.GoneTitle);
  const search = Array.from(place.querySelectorAll('button')).find(
    ({ textContent }) => textContent === 'Søg efter »hvordan gaar det«'
  );
  await settled(() => search?.click());
  expect(place.querySelector('input')?.value).toBe('hvordan gaar det');
  expect(document.activeElement).toBe(place.querySelector('input'));
  expect(saysGone(place)).toBe(false);
});

test('an address that asks for no question says nothing', async () => {
  visit('/?spoergsmaal=%3Cscript%3E&spoergsmaal=');
  const place = await renderReact(<Faq {...propsWith(entries)} />);
  expect(saysGone(place)).toBe(false);
});

test('questions of the last visit do not decide that one is gone: a new one may be on its way', async () => {
  visit('/?spoergsmaal=spoergsmaal-3');
  let arrive: (fresh: FaqEntry[]) => void = () => undefined;
  const readEntries = (): Promise<FaqEntry[]> => new Promise((resolve) => (arrive = resolve));
  const place = await renderReact(
    <Faq {...propsWith([], { readEntries, keptEntries: memoryKept<FaqEntry[]>(entries) })} />
  );
  expect(saysGone(place)).toBe(false);
  await settled(() => arrive([...entries, entry(3, 'Hvornår?')]));
  expect(saysGone(place)).toBe(false);
  expect(focused()).toBe('Hvornår?');
});

test('of two FAQs on a page the first that has the question shows it, and only one says that it is gone', async () => {
  visit('/?spoergsmaal=spoergsmaal-2');
  const first = await renderReact(<Faq {...propsWith(entries.slice(0, 1))} />);
  const second = await renderReact(<Faq {...propsWith(entries, { instance: 'two' })} />);
  const third = await renderReact(<Faq {...propsWith(entries, { instance: 'three' })} />);
  expect(second.contains(document.activeElement)).toBe(true);
  expect(third.querySelectorAll('[aria-expanded="true"]')).toHaveLength(0);
  expect([first, second, third].map(saysGone)).toEqual([false, false, false]);

  visit('/?spoergsmaal=helt-andet');
  await settled(() => window.dispatchEvent(new PopStateEvent('popstate')));
  expect([first, second, third].map(saysGone)).toEqual([true, false, false]);
});

test('going back from a question that a link led to gives the link the focus again', async () => {
  const linking = entry(1, 'Hvorfor?', {
    answerHtml: '<p><a href="?spoergsmaal=spoergsmaal-2">Se også</a></p>'
  });
  const place = await renderReact(<Faq {...propsWith([linking, entry(2, 'Hvordan?')])} />);
  await settled(() =>
    place.querySelector('button[id]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  );
  await settled(() => place.querySelector('a')?.click());
  expect(focused()).toBe('Hvordan?');
  await settled(() => {
    visit('/'); // as going back does
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(focused()).toBe('Se også');
});

test('copied links of two questions with the same name differ, and each leads to its own', async () => {
  const twins = [entry(1, 'Hvorfor?', { slug: 'a' }), entry(2, 'Hvordan?', { slug: 'a' })];
  visit('/?spoergsmaal=a-2');
  await renderReact(<Faq {...propsWith(twins)} />);
  expect(focused()).toBe('Hvordan?');
});
