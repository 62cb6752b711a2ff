import fc from 'fast-check';
import { phoneOf } from '../../src/domain/contacts/phone';
import { slugOf } from '../../src/domain/faq/slug';
import { applicationAccount } from '../../src/domain/people/applicationAccount';
import { personKeyOf } from '../../src/domain/people/personKey';

describe('a slug', () => {
  test.each([
    ['Hvorfor netværk?', 'hvorfor-netvaerk'],
    ['Hvordan opstår netværk?', 'hvordan-opstaar-netvaerk'],
    ['Øl & smørrebrød – på én dag', 'oel-smoerrebroed-paa-en-dag'],
    ['A\u030ABEN', 'aaben'],
    ['Hvad, med  e-mail?', 'hvad-med-email']
  ])('of "%s" is %s', (question, slug) => expect(slugOf(question)).toBe(slug));

  test('holds only a–z, digits and single hyphens, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (question) =>
        expect(slugOf(question)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      )
    );
  });
});

describe('a phone number', () => {
  test.each(['43686094', '43 68 60 94', '+45 43 68 60 94', '0045 43686094'])(
    '"%s" is shown the Danish way',
    (typed) => {
      expect(phoneOf(typed)).toEqual({ shown: '+45 43 68 60 94', href: 'tel:+4543686094' });
    }
  );
  test('of another country is kept as it was written', () => {
    expect(phoneOf('+46 8 123 456')).toEqual({ shown: '+46 8 123 456', href: 'tel:+468123456' });
  });
  test.each(['', 'ring til omstillingen', '112x'])('"%s" is none', (typed) =>
    expect(phoneOf(typed)).toBeUndefined()
  );
});

test('a person is named alike by list and directory', () => {
  expect(personKeyOf('i:0#.f|membership|Ida@Fjordby.example')).toBe('ida@fjordby.example');
  expect(personKeyOf('  Ida@Fjordby.example ')).toBe('ida@fjordby.example');
});

test('an application that acts as itself has one name, whichever it is', () => {
  expect(personKeyOf('i:0i.t|00000003-0000-0ff1-ce00-000000000000|app@sharepoint')).toBe(applicationAccount);
});
