import { dateText, dateTimeText } from '../../src/components/dateText';

test.each([
  ['2017-05-01T13:05:00Z', 'mandag den 1. maj 2017 kl. 15.05'],
  ['2026-12-31T23:30:00Z', 'fredag den 1. januar 2027 kl. 00.30'],
  ['2026-01-05T06:09:00Z', 'mandag den 5. januar 2026 kl. 07.09']
])('%s is in Copenhagen %s', (moment, words) => {
  expect(dateTimeText(new Date(moment), 'da-DK')).toBe(words);
});

test('a date alone has no leading zero', () => {
  expect(dateText(new Date('2017-05-01T13:05:00Z'), 'da-DK')).toBe('1. maj 2017');
});
