import { fill } from '../../src/components/fill';

test('values stand where their names stood, numbers as the language writes them', () => {
  expect(fill('{length} af {max} tegn', { length: 1, max: 2000 }, 'da-DK')).toBe('1 af 2.000 tegn');
});

test.each([0, 7, 999, 1000, -3, 2.5])('%s is written as the language writes it', (value) => {
  expect(fill('{n}', { n: value }, 'da-DK')).toBe(value.toLocaleString('da-DK'));
});

test('a value is text: what looks like a name in it stays', () => {
  expect(fill('{a} {b}', { a: '{b}', b: '$1' })).toBe('{b} $1');
});
