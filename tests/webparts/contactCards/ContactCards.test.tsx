/** @jest-environment jsdom */
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { AppError } from '../../../src/application/errors';
import type {
  ContactFacts,
  ContactFactsSource,
  DirectoryProfile
} from '../../../src/application/ports/contactFacts';
import type { ContactCard } from '../../../src/domain/contacts/contactCard';
import { ContactCards } from '../../../src/webparts/contactCards/ContactCards';
import type { ContactCardsProps } from '../../../src/webparts/contactCards/ContactCardsProps';
import { danish as strings } from '../../../src/webparts/contactCards/loc/danish';
import { memoryKept } from '../../support/memoryKept';
import { removeRendered, renderReact, settled, until } from '../../support/renderReact';

const ida: ContactCard = {
  id: 1,
  kind: 'person',
  name: 'Ida Skov Nielsen',
  jobTitle: 'Netværkskonsulent',
  phone: '43686094',
  mail: 'isn@albertslund.dk',
  person: 'isn@albertslund.dk',
  topics: []
};
const mette: ContactCard = {
  id: 2,
  kind: 'person',
  name: 'Mette Horsgaard',
  mail: 'mhd@albertslund.dk',
  topics: []
};
const photo = 'data:image/png;base64,AAAA';

/** A directory that answers this. */
const sourceOf = (facts: Partial<ContactFacts>): ContactFactsSource => ({
  factsOf: async () => ({ profiles: new Map(), photos: new Map(), presences: undefined, ...facts }),
  presencesOf: async () => new Map()
});

const props = (changes: Partial<ContactCardsProps> = {}): ContactCardsProps => ({
  instance: 'test',
  settings: { title: 'Kontakt', introduction: 'Velkommen.', headingLevel: 2, layout: 'cards' },
  isEditing: false,
  strings,
  readCards: async () => [ida, mette],
  keptCards: memoryKept<ContactCard[]>(),
  clock: () => new Date('2026-11-23T09:00:00Z'),
  factsSource: async () => sourceOf({}),
  keptProfiles: memoryKept<Record<string, DirectoryProfile>>(),
  ...changes
});

afterEach(removeRendered);

test('a card shows name, title, telephone and mail as links', async () => {
  const place = await renderReact(<ContactCards {...props()} />);
  const [card] = Array.from(place.querySelectorAll('li'));
  expect(card?.querySelector('h3')?.textContent).toBe('Ida Skov Nielsen');
  expect(card?.textContent).toContain('Netværkskonsulent');
  expect(
    Array.from(card?.querySelectorAll('a') ?? [], ({ href, textContent }) => [href, textContent])
  ).toEqual([
    ['tel:+4543686094', 'Telefon: +45 43 68 60 94'],
    ['mailto:isn@albertslund.dk', 'E-mail: isn@albertslund.dk'],
    [
      'https://teams.microsoft.com/l/chat/0/0?users=isn%40albertslund.dk',
      'Chat i Teams med Ida Skov Nielsen'
    ],
    [
      'https://teams.microsoft.com/l/call/0/0?users=isn%40albertslund.dk',
      'Opkald i Teams med Ida Skov Nielsen'
    ]
  ]);
});

test('who has no telephone has no row for it', async () => {
  const place = await renderReact(<ContactCards {...props()} />);
  const card = place.querySelectorAll('li')[1];
  expect(card?.textContent).not.toContain('Telefon');
  expect(card?.querySelectorAll('a, button')).toHaveLength(2);
});

test('a telephone number that cannot be dialled is told, and gives neither a dead link nor a button', async () => {
  const place = await renderReact(
    <ContactCards {...props({ readCards: async () => [{ ...mette, phone: 'spørg i receptionen' }] })} />
  );
  expect(place.textContent).toContain('Telefon: spørg i receptionen');
  expect(place.querySelector('a[href^="tel:"]')).toBeNull();
  expect(place.querySelectorAll('button')).toHaveLength(1); // the one beside the mail address
});

test('the directory is asked once for all cards, and a photo takes the place of the initials', async () => {
  const source = sourceOf({ photos: new Map([['isn@albertslund.dk', photo]]) });
  const factsOf = jest.spyOn(source, 'factsOf');
  const place = await renderReact(<ContactCards {...props({ factsSource: async () => source })} />);
  await until(() => place.querySelector('img') !== null);
  expect(factsOf).toHaveBeenCalledTimes(1);
  expect(factsOf).toHaveBeenCalledWith([{ person: 'isn@albertslund.dk', userId: undefined }]);
  expect(place.querySelectorAll('li')[0]?.querySelector('img')?.src).toBe(photo);
  expect(place.querySelectorAll('li')[1]?.textContent).toContain('MH');
});

test('without any permission the cards are complete with initials', async () => {
  const factsOf = jest.fn(async (): Promise<never> => {
    throw new AppError('consentMissing', 'Graph 403', { missing: 'User.Read.All' });
  });
  const place = await renderReact(
    <ContactCards {...props({ factsSource: async () => ({ ...sourceOf({}), factsOf }) })} />
  );
  await until(() => factsOf.mock.calls.length === 1);
  expect(place.querySelectorAll('li')).toHaveLength(2);
  expect(place.querySelector('img')).toBeNull();
  expect(place.querySelectorAll('li')[0]?.textContent).toContain('IN');
  expect(place.querySelector('[role="alert"]')).toBeNull();
});

test('a failure is told and can be tried again', async () => {
  const readCards = jest
    .fn<Promise<ContactCard[]>, []>()
    .mockRejectedValueOnce(new AppError('notSetUp', 'SharePoint 404'))
    .mockResolvedValueOnce([ida]);
  const place = await renderReact(<ContactCards {...props({ readCards })} />);
  expect(place.querySelector('[role="alert"]')?.textContent).toContain(strings.FailureOther);
  await settled(() => place.querySelector('button')?.click());
  expect(place.querySelector('h3')?.textContent).toBe('Ida Skov Nielsen');
});

test('no cards is said in words that help', async () => {
  const place = await renderReact(<ContactCards {...props({ readCards: async () => [] })} />);
  expect(place.textContent).toContain(strings.EmptyTitle);
});

test('the cards of the last visit are there at once, and stay while they cannot be fetched anew', async () => {
  const place = await renderReact(
    <ContactCards
      {...props({
        keptCards: memoryKept([ida]),
        readCards: () => Promise.reject(new AppError('unavailable', 'SharePoint 503'))
      })}
    />
  );
  expect(place.textContent).toContain('Ida Skov Nielsen');
  expect(place.textContent).toContain(strings.BehindTitle);
  expect(place.textContent).toContain(strings.FailureBusy);
  expect(place.querySelector('[role="alert"]')).toBeNull();
});

describe('drawn again', () => {
  const watched = (): { source: ContactFactsSource; factsOf: jest.SpyInstance } => {
    const source = sourceOf({ presences: new Map([['ida', present]]) });
    return { source, factsOf: jest.spyOn(source, 'factsOf') };
  };
  const present = { availability: 'Available', activity: 'Available', isOutOfOffice: false };
  const known = { ...ida, userId: 'ida' };

  test('the directory is not asked again, whatever has changed around the people', async () => {
    const { source, factsOf } = watched();
    const given = props({ readCards: async () => [known], factsSource: async () => source });
    const place = await renderReact(<ContactCards {...given} />);
    await until(() => place.textContent?.includes('Ledig') ?? false);
    for (const title of ['Spørg os', 'Spørg os bare']) {
      await settled(() => {
        ReactDom.render(
          <ContactCards {...given} settings={{ ...given.settings, title, layout: 'compact' }} />,
          place
        );
      });
    }
    expect(place.querySelector('h2')?.textContent).toBe('Spørg os bare');
    expect(place.textContent).toContain('Ledig');
    expect(factsOf).toHaveBeenCalledTimes(1);
  });

  test('cards that were kept and come anew with the same people are asked about once', async () => {
    const { source, factsOf } = watched();
    const kept = memoryKept([{ ...known, jobTitle: 'Før' }]);
    const given = props({ keptCards: kept, readCards: async () => [known], factsSource: async () => source });
    const place = await renderReact(<ContactCards {...given} />);
    await until(() => place.textContent?.includes('Ledig') ?? false);
    expect(place.textContent).toContain('Netværkskonsulent');
    expect(factsOf).toHaveBeenCalledTimes(1);
  });

  test('gone from the page, it takes its listeners along', async () => {
    const { source } = watched();
    const added = jest.spyOn(document, 'addEventListener');
    const removed = jest.spyOn(document, 'removeEventListener');
    const place = await renderReact(
      <ContactCards {...props({ readCards: async () => [known], factsSource: async () => source })} />
    );
    await until(() => place.textContent?.includes('Ledig') ?? false);
    const watching = added.mock.calls.filter(([type]) => type === 'visibilitychange');
    expect(watching).toHaveLength(1);
    await settled(removeRendered);
    expect(removed.mock.calls).toContainEqual(watching[0]);
  });
});
