/** @jest-environment jsdom */
import { whenIdleOrLeaving } from '../../src/components/whenIdle';

/** The page is being left. */
const leave = (): void => void window.dispatchEvent(new Event('pagehide'));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('what is put off is done once the browser rests, and not again when the page is left', () => {
  const work = jest.fn();
  whenIdleOrLeaving(work);
  expect(work).not.toHaveBeenCalled();
  jest.runAllTimers();
  leave();
  expect(work).toHaveBeenCalledTimes(1);
});

test('who leaves before the browser has rested loses nothing', () => {
  const work = jest.fn();
  whenIdleOrLeaving(work);
  leave();
  jest.runAllTimers();
  expect(work).toHaveBeenCalledTimes(1);
});

test('what is taken back is not done', () => {
  const work = jest.fn();
  whenIdleOrLeaving(work)();
  leave();
  jest.runAllTimers();
  expect(work).not.toHaveBeenCalled();
});
