import fc from 'fast-check';
import { centuryOf, isDateOfBirth } from '../../src/domain/cpr/dateOfBirth';
import { findCpr, hasOtherNumbers } from '../../src/domain/cpr/findCpr';

const verdictOn = (text: string): string => findCpr(text).verdict;

test.each([
  '010136-4003',
  '0101364003',
  '010136 4003',
  '010136\u00a04003',
  '010136\u20104003',
  '010136\u20134003',
  '010136\u20144003',
  '010136\u22124003',
  'Hun hedder Karen (010136-4003).',
  'to numre: 290236-4000 og 010136-4003'
])('blocks "%s"', (text) => {
  expect(verdictOn(text)).toBe('block');
});

test.each(['010136-4004', '290236-4000', 'nr.010136-4004!'])('warns of "%s"', (text) => {
  expect(verdictOn(text)).toBe('warn');
});

test.each([
  '',
  '310236-4003',
  '43686094',
  '+45 43 68 60 94',
  '5798000123456',
  '2018-32-0286',
  '10101364003',
  '01013640031',
  '010136--4003',
  '290200-0000',
  '001236-4003',
  '010036-4003',
  'Vi er 25 i netværket, og det begyndte i 2019.'
])('lets "%s" pass', (text) => {
  expect(verdictOn(text)).toBe('none');
});

test.each([
  'CPR: 010136-4004',
  'Mit cpr-nummer er 010136-4004',
  'personnummer 310236-4003',
  '610136-4003 er hendes CPR'
])('blocks what is said to be one: "%s"', (text) => {
  expect(verdictOn(text)).toBe('block');
});

test('the word says nothing about a number far away', () => {
  expect(verdictOn(`cpr ${'x'.repeat(60)} 010136-4004`)).toBe('warn');
});

test('the seventh digit decides the century, so 29 February is there in some years only', () => {
  expect(verdictOn('290236-0000')).toBe('warn'); // 1936
  expect(verdictOn('290200-1000')).toBe('none'); // 1900 was no leap year
  expect(verdictOn('290200-4000')).toBe('warn'); // 2000 was one
  expect(verdictOn('290237-4000')).toBe('none'); // 1937
  expect(verdictOn('290258-5000')).toBe('none'); // 1858
  expect(verdictOn('290260-5000')).toBe('warn'); // 1860
});

test.each([
  ['0123', 0, 1900],
  ['0123', 99, 1900],
  ['49', 0, 2000],
  ['49', 36, 2000],
  ['49', 37, 1900],
  ['49', 99, 1900],
  ['5678', 0, 2000],
  ['5678', 57, 2000],
  ['5678', 58, 1800],
  ['5678', 99, 1800]
])('one of the digits %s and the year %i mean the century from %i on', (digits, year, century) => {
  for (const digit of digits) {
    expect(centuryOf(Number(digit), year)).toBe(century);
  }
});

test.each([
  ['310160', true],
  ['320160', false],
  ['310460', false],
  ['000160', false],
  ['010060', false],
  ['011360', false],
  ['990160', false]
])('the date %s is there: %s', (date, expected) => {
  expect(isDateOfBirth(date, 0)).toBe(expected);
});

test('the word counts up to forty characters before the number and after it', () => {
  const between = (length: number): string => 'x'.repeat(length);
  expect(verdictOn(`cpr${between(37)} 010136-4004`)).toBe('warn');
  expect(verdictOn(`cpr${between(36)} 010136-4004`)).toBe('block');
  expect(verdictOn(`010136-4004 ${between(36)}cpr`)).toBe('block');
  expect(verdictOn(`010136-4004 ${between(37)}cpr`)).toBe('warn');
});

test('says where the numbers stand', () => {
  const text = 'Se 010136-4003, og så 010136 4004.';
  const found = findCpr(text).findings.map(({ start, end, verdict }) => [text.slice(start, end), verdict]);
  expect(found).toEqual([
    ['010136-4003', 'block'],
    ['010136 4004', 'warn']
  ]);
});

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
const births = fc.date({ min: new Date('1937-01-01'), max: new Date('1999-12-31'), noInvalidDate: true });
/** Numbers of the nineteen hundreds, whose dates are real whatever the four digits are. */
const numbers = fc
  .tuple(births, fc.integer({ min: 0, max: 3999 }))
  .map(
    ([birth, serial]) =>
      pad(birth.getUTCDate(), 2) +
      pad(birth.getUTCMonth() + 1, 2) +
      pad(birth.getUTCFullYear() % 100, 2) +
      pad(serial, 4)
  );
const separators = fc.constantFrom('', '-', ' ', '\u00a0', '\u2010', '\u2013', '\u2212');
const noDigits = fc.string().map((text) => text.replace(/\d/g, ''));

test('a real date is never let pass, however it is written and wherever it stands', () => {
  fc.assert(
    fc.property(numbers, separators, noDigits, noDigits, (number, separator, before, after) => {
      const written = number.slice(0, 6) + separator + number.slice(6);
      const { verdict, findings } = findCpr(before + written + after);
      expect(verdict).not.toBe('none');
      expect(findings).toEqual([
        expect.objectContaining({ start: before.length, end: before.length + written.length })
      ]);
    })
  );
});

test('one checksum digit of a date’s ten passes modulus 11, or none', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const blocked = Array.from({ length: 10 }, (_, last) => number.slice(0, 9) + last).filter(
        (each) => verdictOn(each) === 'block'
      );
      expect(blocked.length).toBeLessThanOrEqual(1);
    })
  );
});

test('a digit more on either side makes it another number', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 9 }), (number, digit) => {
      expect(verdictOn(`${digit}${number}`)).toBe('none');
      expect(verdictOn(`${number}${digit}`)).toBe('none');
    })
  );
});

test('nothing is found where there are fewer than ten digits', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(text.replace(/\D/g, '').length < 10);
      expect(findCpr(text)).toEqual({ verdict: 'none', findings: [] });
    })
  );
});

test.each([
  ['Sag 010136-4004', 'Sag 010136-4004 fra i går', false],
  ['Sag 010136-4004', 'Sag 290236-4000', true],
  ['Sag 010136-4004', 'Sag 010136-4004 og 290236-4000', true],
  ['Sag 010136-4004', 'Sag', true],
  ['Ring 43686094', 'Ring 43686095', false]
])('from “%s” to “%s” there are other numbers like CPR numbers: %s', (before, after, expected) => {
  expect(hasOtherNumbers(before, after)).toBe(expected);
});
