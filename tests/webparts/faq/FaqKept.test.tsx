/** @jest-environment jsdom */
import * as React from 'react';
import { AppError } from '../../../src/application/errors';
import type { FaqEntry } from '../../../src/domain/faq/faqEntry';
import { Faq } from '../../../src/webparts/faq/Faq';
import type { FaqProps } from '../../../src/webparts/faq/FaqProps';
import { danish as strings } from '../../../src/webparts/faq/loc/danish';
import { memoryKept } from '../../support/memoryKept';
import { removeRendered, renderReact, settled, until } from '../../support/renderReact';
import { button, entry, props } from './faqHarness';

beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = jest.fn(); // jsdom has no layout and leaves it out
});
afterEach(() => {
  removeRendered();
  window.history.replaceState(null, '', '/');
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
