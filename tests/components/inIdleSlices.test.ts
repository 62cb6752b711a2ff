/** @jest-environment jsdom */
import { inIdleSlices } from '../../src/components/inIdleSlices';

test('a list is worked through in order, a slice for each rest of the browser, and nothing before the first rest', async () => {
  const rests: Array<() => void> = [];
  window.requestIdleCallback = (work) =>
    rests.push(() => work({ didTimeout: false, timeRemaining: () => 50 }));
  window.cancelIdleCallback = () => undefined;
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  const done: number[] = [];
  const whole = inIdleSlices([1, 2, 3, 4, 5], (item) => {
    done.push(item);
    now += 5;
  });
  expect(done).toEqual([]);
  const rest = async (): Promise<void> => {
    rests.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  await rest();
  expect(done).toEqual([1, 2]);
  await rest();
  expect(done).toEqual([1, 2, 3, 4]);
  await rest();
  await whole;
  expect(done).toEqual([1, 2, 3, 4, 5]);
  expect(rests).toEqual([]);
});
