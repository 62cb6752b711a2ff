import fc from 'fast-check';
import { mailLink } from '../../../src/domain/contacts/mailLink';
import { phoneOf } from '../../../src/domain/contacts/phone';
import { shortNameOf } from '../../../src/domain/contacts/shortName';
import { callLink, chatLink } from '../../../src/domain/contacts/teamsLinks';
import { topicsOf } from '../../../src/domain/contacts/topics';

describe('telephone', () => {
  test.each(['43686094', '+4543686094', '0045 43 68 60 94', '43-68-60-94', '(43) 68.60.94', ' 43 68 60 94 '])(
    '%s is shown as Danes read it',
    (typed) => {
      expect(phoneOf(typed)).toEqual({ shown: '+45 43 68 60 94', href: 'tel:+4543686094' });
    }
  );

  test('a foreign number stands as it was typed', () => {
    expect(phoneOf(' +298 123 456 789 ')).toEqual({ shown: '+298 123 456 789', href: 'tel:+298123456789' });
  });

  test('two noughts in the midst of a number are no foreign prefix', () => {
    expect(phoneOf('43006094')?.href).toBe('tel:+4543006094');
  });

  test.each(['436860941', '4368609', '12+3456789', '+123456', '+1234567890123456', '+45 43 68 60 94 lok. 5'])(
    '%s is none that can be dialled',
    (typed) => {
      expect(phoneOf(typed)).toBeUndefined();
    }
  );

  test('no link holds anything but digits', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(phoneOf(typed)?.href ?? 'tel:+45').toMatch(/^tel:\+\d+$/);
      })
    );
  });
});

describe('mail', () => {
  test('an address becomes a link, Danish letters too', () => {
    expect(mailLink('isn@albertslund.dk')).toBe('mailto:isn@albertslund.dk');
    expect(mailLink('søren+net@ærø.example')).toBe('mailto:s%C3%B8ren+net@%C3%A6r%C3%B8.example');
  });

  test.each([
    'skriv i Teams',
    'a@b.example?bcc=evil@e.example',
    'a@b.example&body=x',
    'a?bcc=evil@e.example',
    'a&bcc=evil@e.example',
    'a@b.example,c@d.example',
    'a@b.example;c@d.example',
    'Ida <isn@albertslund.dk>',
    'javascript:alert(1)',
    'a@b@c',
    'ring eller a@b.example',
    'a@b.example eller ring',
    '@b',
    ''
  ])('%s does not', (typed) => {
    expect(mailLink(typed)).toBeUndefined();
  });

  test('a link has one recipient and no more, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(mailLink(typed) ?? 'mailto:a@b').toMatch(/^mailto:[^?&,;]+@[^?&,;@]+$/);
      })
    );
  });
});

describe('Teams', () => {
  test('chat and call take the account, as Teams documents it', () => {
    expect(chatLink('isn@albertslund.dk')).toBe(
      'https://teams.microsoft.com/l/chat/0/0?users=isn%40albertslund.dk'
    );
    expect(callLink('isn@albertslund.dk')).toBe(
      'https://teams.microsoft.com/l/call/0/0?users=isn%40albertslund.dk'
    );
  });

  test('nobody else comes into the chat, whatever the list holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (person) => {
        const link = new URL(chatLink(person));
        expect(link.origin).toBe('https://teams.microsoft.com');
        expect([...link.searchParams.entries()]).toEqual([['users', person]]);
      })
    );
  });
});

describe('topics', () => {
  test.each([
    ['Netværkstemaer, uddannelse', ['Netværkstemaer', 'uddannelse']],
    ['Temaer, store og små; Uddannelse', ['Temaer, store og små', 'Uddannelse']],
    ['Temaer\nUddannelse\r\n', ['Temaer', 'Uddannelse']],
    ['Temaer; ; temaer;Temaer', ['Temaer', 'temaer']],
    [' ', []]
  ])('%j', (typed, topics) => {
    expect(topicsOf(typed)).toEqual(topics);
  });
});

describe('what colleagues call somebody', () => {
  test.each([
    ['Ida Skov Nielsen', 'Ida'],
    ['Søren Ærø', 'Søren'],
    ['Anne-Marie Holm', 'Anne-Marie'],
    ['Mette', 'Mette'],
    ['Dr. Holm', 'Dr. Holm'],
    ['J. Holm', 'J. Holm'],
    ['Dr.Ida Holm', 'Dr.Ida Holm'],
    ['  Ida  Holm ', 'Ida'],
    [' J. Holm ', 'J. Holm'],
    ['王 小明', '王 小明'],
    ['محمد علي', 'محمد علي'],
    ['<b>Ida</b> Nielsen', '<b>Ida</b> Nielsen']
  ])('%s', (name, short) => {
    expect(shortNameOf(name)).toBe(short);
  });
});
