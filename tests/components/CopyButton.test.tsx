/** @jest-environment jsdom */
import * as React from 'react';
import { CopyButton } from '../../src/components/CopyButton';
import { useAnnouncement } from '../../src/components/useAnnouncement';
import { removeRendered, renderReact, settled } from '../support/renderReact';

const written: string[] = [];

function withClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

function Example(): React.ReactElement {
  const { region, announce } = useAnnouncement();
  return (
    <>
      <CopyButton
        label="Kopiér link"
        context=" til spørgsmålet Hvorfor?"
        text={() => 'https://k.example/'}
        texts={{ copied: 'Linket er kopieret', failed: 'Linket kunne ikke kopieres' }}
        announce={announce}
      />
      {region}
    </>
  );
}

beforeEach(() => {
  jest.useFakeTimers();
  written.length = 0;
});
afterEach(() => {
  removeRendered();
  jest.useRealTimers();
});

test('copies, confirms on the button and in the live region, and goes back to its words', async () => {
  withClipboard(async (text) => void written.push(text));
  const place = await renderReact(<Example />);
  const button = place.querySelector('button');
  expect(button?.textContent).toBe('Kopiér link til spørgsmålet Hvorfor?');

  await settled(() => button?.click());
  expect(written).toEqual(['https://k.example/']);
  expect(button?.textContent).toBe('Linket er kopieret til spørgsmålet Hvorfor?');
  expect(place.querySelector('[role="status"]')?.textContent).toBe('Linket er kopieret');

  await settled(() => jest.advanceTimersByTime(3000));
  expect(button?.textContent).toBe('Kopiér link til spørgsmålet Hvorfor?');
});

test('the same confirmation twice is said twice', async () => {
  withClipboard(async () => undefined);
  const place = await renderReact(<Example />);
  await settled(() => place.querySelector('button')?.click());
  const first = place.querySelector('[role="status"] > span');
  await settled(() => place.querySelector('button')?.click());
  expect(place.querySelector('[role="status"] > span')).not.toBe(first);
});

test('where the clipboard is closed it copies by selection, and says so when that fails too', async () => {
  withClipboard(async () => {
    throw new Error('denied');
  });
  const copy = jest.fn(() => true);
  Object.defineProperty(document, 'execCommand', { configurable: true, value: copy });
  const place = await renderReact(<Example />);
  await settled(() => place.querySelector('button')?.click());
  expect(place.querySelector('[role="status"]')?.textContent).toBe('Linket er kopieret');
  expect(document.querySelector('textarea')).toBeNull();

  copy.mockReturnValue(false);
  await settled(() => place.querySelector('button')?.click());
  expect(place.querySelector('[role="status"]')?.textContent).toBe('Linket kunne ikke kopieres');
});
