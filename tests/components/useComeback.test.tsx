/** @jest-environment jsdom */
import * as React from 'react';
import { AppError } from '../../src/application/errors';
import { useComeback } from '../../src/components/useComeback';
import { useRefreshed } from '../../src/components/useRefreshed';
import { memoryKept } from '../support/memoryKept';
import { removeRendered, renderReact, settled } from '../support/renderReact';

type Load = jest.Mock<Promise<string[]>, []>;
const offline = (): Promise<never> => Promise.reject(new AppError('network', 'SharePoint was not reached'));
const busy = (retryAfterSeconds: number): Promise<never> =>
  Promise.reject(new AppError('throttled', 'SharePoint 429', { retryAfterSeconds }));

const kept = memoryKept<string[]>();

/** As a web part that reads a list: its rows, or a button that tries again. */
function Rows({ load }: { load: Load }): React.ReactElement {
  const section = React.useRef<HTMLElement>(null);
  const { state, retry } = useRefreshed(load, kept);
  useComeback(state, retry, section);
  return (
    <section ref={section} tabIndex={-1}>
      <input />
      {state.status === 'failed' && <button onClick={retry}>again</button>}
      {state.status === 'ready' && state.value.join()}
    </section>
  );
}
const backOnline = (): Promise<void> => settled(() => void window.dispatchEvent(new Event('online')));

beforeEach(() => kept.forget());
afterEach(removeRendered);
afterEach(() => jest.useRealTimers());

test('back online it tries again, once; when all is well it leaves it at that', async () => {
  const load: Load = jest.fn(async () => ['here']);
  load.mockImplementationOnce(offline);
  const place = await renderReact(<Rows load={load} />);
  await backOnline();
  expect(place.textContent).toBe('here');
  await backOnline();
  expect(load).toHaveBeenCalledTimes(2);
});

test('while an attempt is on its way, nothing more is asked, however often the browser comes back', async () => {
  const load: Load = jest.fn(() => new Promise<string[]>(() => undefined));
  load.mockImplementationOnce(offline);
  await renderReact(<Rows load={load} />);
  await backOnline();
  await backOnline();
  await backOnline();
  expect(load).toHaveBeenCalledTimes(2);
});

test('an attempt by hand takes the waiting one’s place', async () => {
  const load: Load = jest.fn(() => new Promise<string[]>(() => undefined));
  load.mockImplementationOnce(offline);
  const place = await renderReact(<Rows load={load} />);
  await settled(() => place.querySelector('button')?.click());
  await backOnline();
  expect(load).toHaveBeenCalledTimes(2);
});

test('a web part that is gone asks nothing any more', async () => {
  const load: Load = jest.fn(offline);
  await renderReact(<Rows load={load} />);
  removeRendered();
  await backOnline();
  expect(load).toHaveBeenCalledTimes(1);
});

test('what failed for another reason is not tried again by itself', async () => {
  const load: Load = jest.fn(() => Promise.reject(new AppError('forbidden', 'SharePoint 403')));
  await renderReact(<Rows load={load} />);
  await backOnline();
  expect(load).toHaveBeenCalledTimes(1);
});

test('the focus goes to the section when it was on the button, and stays where it is otherwise', async () => {
  const load: Load = jest.fn(async () => ['here']);
  load.mockImplementationOnce(offline).mockImplementationOnce(offline);
  const place = await renderReact(<Rows load={load} />);
  place.querySelector('input')?.focus();
  await backOnline();
  expect(document.activeElement?.tagName).toBe('INPUT');
  place.querySelector('button')?.focus();
  await backOnline();
  expect(document.activeElement?.tagName).toBe('SECTION');
});

test.each([
  [60, 2],
  [5, 1], // has been waited for already
  [3600, 1] // nobody waits that long
])('after a Retry-After of %d seconds it has asked %d times', async (seconds, times) => {
  jest.useFakeTimers();
  const load: Load = jest.fn(async () => ['here']);
  load.mockImplementationOnce(() => busy(seconds));
  await renderReact(<Rows load={load} />);
  await settled(() => jest.advanceTimersByTime(seconds * 1000 - 1));
  expect(load).toHaveBeenCalledTimes(1);
  await settled(() => jest.advanceTimersByTime(1));
  expect(load).toHaveBeenCalledTimes(times);
});
