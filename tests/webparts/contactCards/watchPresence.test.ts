/** @jest-environment jsdom */
import { AppError } from '../../../src/application/errors';
import type { Presences } from '../../../src/domain/contacts/presence';
import { watchPresence, type PresenceWatch } from '../../../src/webparts/contactCards/facts/watchPresence';

const seen: Presences = new Map([['id', { availability: 'Available', activity: '', isOutOfOffice: false }]]);
const busy = (retryAfterSeconds?: number): AppError =>
  new AppError('throttled', 'Graph 429', { retryAfterSeconds });
const refused = new AppError('consentMissing', 'Graph 403');

let read: jest.Mock<Promise<Presences>, []>;
let onPresences: jest.Mock<void, [Presences | undefined]>;
let end: () => void;

const watch = (first: PresenceWatch['first']): void => {
  end = watchPresence({ read, onPresences, first });
};
const pass = (seconds: number): Promise<void> => jest.advanceTimersByTimeAsync(seconds * 1000);
let hidden = false;
function setHidden(value: boolean): void {
  hidden = value;
  document.dispatchEvent(new Event('visibilitychange'));
}
/** Somebody at the page, so that it does not count as left. */
const touch = (): boolean => window.dispatchEvent(new Event('pointermove'));

beforeEach(() => {
  jest.useFakeTimers();
  hidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  read = jest.fn(async () => seen);
  onPresences = jest.fn();
});
afterEach(() => {
  end();
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

test('what was just seen is looked at again after a minute, and each minute after', async () => {
  watch('seen');
  await pass(59);
  expect(read).not.toHaveBeenCalled();
  await pass(1);
  expect(read).toHaveBeenCalledTimes(1);
  expect(onPresences).toHaveBeenCalledWith(seen);
  await pass(120);
  expect(read).toHaveBeenCalledTimes(3);
});

test('what was not seen yet is looked at once', async () => {
  watch('unseen');
  await pass(0);
  expect(read).toHaveBeenCalledTimes(1);
});

test('with nobody there for ten minutes it looks each five minutes, and at once when somebody is back', async () => {
  watch('seen');
  await pass(600);
  expect(read).toHaveBeenCalledTimes(10);
  await pass(299);
  expect(read).toHaveBeenCalledTimes(10);
  await pass(1);
  expect(read).toHaveBeenCalledTimes(11);
  await pass(100);
  touch();
  await pass(0);
  expect(read).toHaveBeenCalledTimes(12);
  touch();
  await pass(0);
  expect(read).toHaveBeenCalledTimes(12);
});

test('while the page is hidden nothing is asked, however long; when it is seen again what is old is at once', async () => {
  watch('seen');
  setHidden(true);
  expect(jest.getTimerCount()).toBe(0);
  await pass(3600);
  expect(read).not.toHaveBeenCalled();
  setHidden(false);
  expect(onPresences).toHaveBeenLastCalledWith(undefined); // an hour old: no longer shown
  await pass(0);
  expect(read).toHaveBeenCalledTimes(1);
  setHidden(true);
  setHidden(false);
  await pass(30);
  expect(read).toHaveBeenCalledTimes(1); // half a minute old: that will do
});

test('an answer that comes while the page is hidden starts no timer', async () => {
  let answer: (presences: Presences) => void = () => undefined;
  read.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  watch('unseen');
  await pass(0);
  setHidden(true);
  answer(seen);
  await pass(0);
  expect(jest.getTimerCount()).toBe(0);
});

test('a slow answer is waited for: never two questions at once', async () => {
  read.mockImplementation(() => new Promise(() => undefined));
  watch('unseen');
  await pass(0);
  setHidden(true);
  setHidden(false);
  await pass(600);
  touch();
  await pass(600);
  expect(read).toHaveBeenCalledTimes(1);
});

test('429 is left alone for as long as it says, and for longer each time', async () => {
  read.mockRejectedValueOnce(busy(400)).mockRejectedValueOnce(busy());
  watch('unseen');
  await pass(0);
  await pass(399);
  expect(read).toHaveBeenCalledTimes(1);
  await pass(1);
  expect(read).toHaveBeenCalledTimes(2);
  touch();
  await pass(239);
  expect(read).toHaveBeenCalledTimes(2);
  await pass(1);
  expect(read).toHaveBeenCalledTimes(3);
  await pass(60);
  expect(read).toHaveBeenCalledTimes(4); // it went well: back to a minute
});

test('coming back to the page does not cut short what Graph asked for', async () => {
  watch(busy(500));
  setHidden(true);
  await pass(100);
  setHidden(false);
  await pass(399);
  expect(read).not.toHaveBeenCalled();
  await pass(1);
  expect(read).toHaveBeenCalledTimes(1);
});

test.each([
  ['no consent', refused],
  ['nobody signed in', new AppError('signedOut', 'Graph 401')],
  ['a request that is wrong', new AppError('rejected', 'Graph 400')]
])('%s ends it for good', async (_what, error) => {
  read.mockRejectedValue(error);
  watch('unseen');
  await pass(0);
  expect(onPresences).toHaveBeenLastCalledWith(undefined);
  setHidden(true);
  setHidden(false);
  touch();
  await pass(7200);
  expect(read).toHaveBeenCalledTimes(1);
});

test('what cannot be seen anew for ten minutes is no longer shown', async () => {
  read.mockRejectedValue(busy());
  watch('seen');
  await pass(60 + 120 + 240);
  expect(onPresences).not.toHaveBeenCalled();
  await pass(480);
  expect(onPresences).toHaveBeenCalledTimes(1);
  expect(onPresences).toHaveBeenCalledWith(undefined);
});

test('after the end nothing is asked and nothing is told, not even what is still on its way', async () => {
  let answer: (presences: Presences) => void = () => undefined;
  read.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  watch('unseen');
  await pass(0);
  end();
  answer(seen);
  await pass(3600);
  setHidden(true);
  setHidden(false);
  expect(onPresences).not.toHaveBeenCalled();
  expect(read).toHaveBeenCalledTimes(1);
});
