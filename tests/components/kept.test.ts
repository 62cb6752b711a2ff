/** @jest-environment jsdom */
import * as v from 'valibot';
import { keptOnDevice } from '../../src/components/kept';

const anna = { webUrl: 'https://k.example/sites/netvaerk', person: 'anna@k.example' };
const kept = (name = 'numbers-1', of = anna): ReturnType<typeof keptOnDevice<number[]>> =>
  keptOnDevice(() => window.localStorage, name, of, v.array(v.number()));

afterEach(() => window.localStorage.clear());

test('what is kept is read again by the same person on the same site, and by nobody else', () => {
  expect(kept().read()).toBeUndefined();
  kept().keep([1, 2]);
  expect(kept().read()).toEqual([1, 2]);
  expect(kept('numbers-1', { ...anna, person: 'ANNA@k.example' }).read()).toEqual([1, 2]);
  expect(kept('numbers-1', { ...anna, person: 'bo@k.example' }).read()).toBeUndefined();
  expect(kept('numbers-1', { ...anna, webUrl: 'https://k.example/sites/andet' }).read()).toBeUndefined();
  expect(kept('numbers-2').read()).toBeUndefined();
});

test('keeping says whether something else was kept before', () => {
  expect(kept().keep([1])).toBe(true);
  expect(kept().keep([1])).toBe(false);
  expect(kept().keep([1, 2])).toBe(true);
});

test('what is forgotten is gone', () => {
  kept().keep([1]);
  kept().forget();
  expect(kept().read()).toBeUndefined();
});

test.each(['', '{', 'null', '"text"', '{"0":1}', '["1"]'])(
  'what cannot be used, as %p, is not there',
  (text) => {
    kept().keep([1]);
    const [key] = Object.keys(window.localStorage);
    window.localStorage.setItem(key ?? '', text);
    expect(kept().read()).toBeUndefined();
  }
);

test('a browser that refuses to keep anything does no harm', () => {
  const refusing = keptOnDevice(
    () => {
      throw new DOMException('denied', 'SecurityError');
    },
    'numbers-1',
    anna,
    v.array(v.number())
  );
  expect(refusing.read()).toBeUndefined();
  expect(refusing.keep([1])).toBe(true);
  expect(() => refusing.forget()).not.toThrow();
});
