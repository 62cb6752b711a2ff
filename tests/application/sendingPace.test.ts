import { sendingPace } from '../../src/application/sendingPace';
import { minute } from '../support/builders';

test('thirty mails leave in a minute, and more in the next', () => {
  let now = minute(0);
  const pace = sendingPace(() => now);
  const leaving = (): number => Array.from({ length: 40 }, () => pace.take()).filter(Boolean).length;
  expect(leaving()).toBe(30);
  now = new Date(minute(1).getTime() - 1);
  expect(leaving()).toBe(0);
  now = minute(1);
  expect(leaving()).toBe(30);
});

test('what did not leave after all makes room for another', () => {
  const pace = sendingPace(() => minute(0));
  for (let taken = 0; taken < 30; taken++) pace.take();
  pace.giveBack();
  expect([pace.take(), pace.take()]).toEqual([true, false]);
});
