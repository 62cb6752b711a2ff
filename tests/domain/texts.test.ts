import fc from 'fast-check';
import { phoneOf } from '../../src/domain/contacts/phone';
import { slugOf } from '../../src/domain/faq/slug';
import { personKeyOf } from '../../src/domain/people/personKey';
import { readSettings } from '../../src/domain/settings/networkSettings';

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
  expect(personKeyOf('Ida@Fjordby.example')).toBe('ida@fjordby.example');
});

describe('settings', () => {
  test('are read as JSON or as plain words', () => {
    const { settings, faults } = readSettings([
      { key: 'secretariatMailbox', value: 'netvaerk@fjordby.example' },
      { key: 'notifyMode', value: 'off' },
      { key: 'units', value: '["Pleje","Kultur"]' },
      { key: 'deputies', value: '[{"person":"Bo@x.dk","deputy":"c@x.dk"}]' }
    ]);
    expect(settings).toMatchObject({
      secretariatMailbox: 'netvaerk@fjordby.example',
      notifyMode: 'off',
      units: ['Pleje', 'Kultur'],
      deputies: { 'bo@x.dk': 'c@x.dk' }
    });
    expect(faults).toEqual([]);
  });

  test('a faulty row keeps its default, and every fault is told', () => {
    const { settings, faults } = readSettings([
      { key: 'notifyMode', value: 'sometimes' },
      { key: 'links', value: '{"board":"javascript:alert(1)"}' },
      { key: 'secretariatMailbox', value: 'nobody' },
      { key: 'rounds', value: '[{"deadline":"02-29","decisionMonth":3}]' }
    ]);
    expect(settings).toMatchObject({ links: {}, secretariatMailbox: undefined });
    expect(faults.map(({ key }) => key).sort()).toEqual([
      'links',
      'notifyMode',
      'rounds',
      'secretariatMailbox'
    ]);
  });

  test.each([
    ['notifyMode', 'Off!'],
    ['allowedMailDomains', 'fjordby.example'],
    ['excludedManagers', '{"person":"bo@x.dk"}']
  ])('that limit what leaves by mail and cannot be read let nothing leave: %s', (key, value) => {
    expect(readSettings([]).settings.notifyMode).toBe('graph');
    expect(readSettings([{ key, value }]).settings.notifyMode).toBe('off');
  });
});
