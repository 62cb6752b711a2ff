import { contactKindChoices } from '../../src/adapters/sharepoint/lists/contactKinds';
import { slugOf } from '../../src/domain/faq/slug';
import { personKeyOf } from '../../src/domain/people/personKey';
import type { Directory } from '../tenant';
import type { ContactSeed } from './contactSeed';
import type { FaqSeed } from './faqSeed';
import type { SeedSettings } from './seed';

/** An item to be added, by the internal names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** `FaqEntries`; without a place of its own an entry stands where it stands in the file. */
export const faqRow = (entry: FaqSeed, at: number): Row => ({
  Title: entry.question,
  Answer: entry.answer,
  Category: entry.category ?? null,
  SortOrder: entry.sortOrder ?? placeOf(at),
  Slug: entry.slug ?? slugOf(entry.question),
  Summary: entry.summary ?? null,
  Keywords: entry.keywords ?? null,
  EntryOwner: entry.owner ?? null,
  ReviewDate: dayColumn(entry.reviewDate)
});

/** `ContactCards`, with the object ids of the accounts as set-up fills them in. */
export const contactRow = (card: ContactSeed, at: number, directory: Directory): Row => ({
  Title: card.name,
  Kind: contactKindChoices[card.kind ?? 'person'],
  JobTitle: card.jobTitle ?? null,
  Department: card.department ?? null,
  Phone: card.phone ?? null,
  Mail: card.mail ?? null,
  UserPrincipalName: card.user ?? null,
  UserId: card.userId ?? (card.user === undefined ? undefined : directory.byUpn(card.user)?.id) ?? null,
  SortOrder: card.sortOrder ?? placeOf(at),
  Topics: card.topics ?? null,
  Hours: card.hours ?? null,
  AwayFrom: dayColumn(card.awayFrom),
  AwayUntil: dayColumn(card.awayUntil),
  StandIn: card.standIn ?? null
});

const dayColumn = (day: string | undefined): string | null => (day === undefined ? null : `${day}T00:00:00Z`);

const placeOf = (at: number): number => (at + 1) * 10;

/** Keys of `NetworkSettings`: those of settings.json that the suite itself reads. */
const settingKeys = [
  'secretariatMailbox',
  'notifyMode',
  'rounds',
  'units',
  'links',
  'retentionPeriod',
  'deputies',
  'directorForum',
  'chiefForum',
  'chiefExecutive',
  'allowedMailDomains',
  'excludedManagers'
] as const satisfies ReadonlyArray<keyof SeedSettings>;

/** `NetworkSettings`: a text stands as it is, anything else as JSON; what has no value has no row. */
export const settingRows = (settings: SeedSettings): readonly Row[] =>
  settingKeys.flatMap((key) => {
    const value = settings[key];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return value === undefined ? [] : [{ Title: key, Value: text }];
  });

/** `RoutingOverrides`, with name and address of the manager as the directory has them. */
export const overrideRows = (settings: SeedSettings, directory: Directory): readonly Row[] =>
  settings.overrides.map(({ person, manager, note }) => {
    const found = directory.byUpn(manager);
    return {
      Title: note ?? person,
      Person: personKeyOf(person),
      ManagerKey: personKeyOf(manager),
      ManagerName: found?.displayName ?? manager,
      ManagerMail: found?.mail ?? manager
    };
  });
