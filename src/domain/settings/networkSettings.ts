import * as v from 'valibot';
import { usualRounds, type Round } from '../calendar/rounds';
import { usualClosedDays, type ClosedDays } from '../calendar/workingDays';
import { normalSlug } from '../faq/slug';
import { personKeyOf, type PersonKey } from '../people/personKey';
import { usualFieldAnswers, type FieldAnswers } from '../proposal/fieldAnswers';
import { proposalFields } from '../proposal/proposalFields';

/** How notifications leave: from the proposer through Graph, by the worker, or not at all. */
export type NotifyMode = 'graph' | 'worker' | 'off';

/** Addresses that the texts point to; an absent one is shown as plain text, never as a dead link. */
export const linkNames = [
  'proposalForm',
  'board',
  'serviceCatalogue',
  'article',
  'structureVersion3',
  'experiences',
  'accessibilityStatement',
  'dataProtection'
] as const;
export type LinkName = (typeof linkNames)[number];

/** A body of heads, by the id of its directory group, by people, or both. */
export interface Forum {
  group?: string;
  people: readonly PersonKey[];
}

/** What the municipality decides, read from the settings list. Names and bodies change, so none is code. */
export interface NetworkSettings {
  secretariatMailbox: string | undefined;
  notifyMode: NotifyMode;
  units: readonly string[];
  /** When the heads' forum decides. */
  rounds: readonly Round[];
  links: Partial<Record<LinkName, string>>;
  /** Domains a manager's mail may lie in; empty means any. */
  allowedMailDomains: readonly string[];
  /** People who are never chosen as personnel manager. */
  excludedManagers: readonly PersonKey[];
  /** Stand-ins: who also hears of a proposal while the key's person is away. */
  deputies: Readonly<Record<PersonKey, PersonKey>>;
  /** Whether searches of the FAQ that find nothing are kept for a while, so that the secretariat sees what is missing. */
  zeroHitTerms: boolean;
  /** Working days of a manager's silence until a reminder, and from there until the secretariat takes over. */
  reminderAfter: number;
  takeoverAfter: number;
  closedDays: ClosedDays;
  /** Years from a theme's end until what is stored about it is deleted; undefined where the municipality has set none. */
  retentionPeriod: number | undefined;
  /** Where reference leaders are found: directors for innovation networks, heads (CF) for welfare networks. */
  directorForum: Forum;
  chiefForum: Forum;
  /** Which question of the FAQ is offered beside a field of the form. */
  fieldAnswers: FieldAnswers;
  /** Who is asked about a director's own proposal. */
  chiefExecutive: PersonKey | undefined;
  /** Accounts that belong to the same person, in groups: nobody is asked about their own proposal. */
  linkedAccounts: ReadonlyArray<readonly PersonKey[]>;
}

const mailSchema = v.pipe(v.string(), v.trim(), v.email());
const keySchema = v.pipe(v.string(), v.transform(personKeyOf), v.minLength(1));
const linkSchema = v.pipe(
  v.string(),
  v.trim(),
  v.check((link) => /^(https:\/\/|\/(?![/\\]))[^\s\\]*$/.test(link), 'a link starts with https:// or /')
);
const roundSchema = v.object({
  deadline: v.pipe(
    v.string(),
    v.check((day) => isMonthAndDay(day), 'a deadline is a month and a day, such as 05-01')
  ),
  decisionMonth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))
});
const noForum: Forum = { people: [] };
const forumSchema = v.object({
  group: v.optional(v.pipe(v.string(), v.trim(), v.uuid('a group is named by its object id'))),
  people: v.optional(v.array(keySchema), [])
});
const workingDays = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));
const retentionPeriod = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));
const settingSchemas = {
  retentionPeriod,
  directorForum: forumSchema,
  chiefForum: forumSchema,
  chiefExecutive: keySchema,
  linkedAccounts: v.array(v.array(keySchema)),
  reminderAfter: workingDays,
  takeoverAfter: workingDays,
  closedDays: v.array(
    v.pipe(
      v.string(),
      v.check((day) => isMonthAndDay(day), 'a closed day is a month and a day, such as 12-24')
    )
  ),
  rounds: v.array(roundSchema),
  secretariatMailbox: mailSchema,
  notifyMode: v.picklist(['graph', 'worker', 'off']),
  units: v.array(v.pipe(v.string(), v.trim(), v.minLength(1))),
  links: v.partial(
    v.object({
      proposalForm: linkSchema,
      board: linkSchema,
      serviceCatalogue: linkSchema,
      article: linkSchema,
      structureVersion3: linkSchema,
      experiences: linkSchema,
      accessibilityStatement: linkSchema,
      dataProtection: linkSchema
    })
  ),
  allowedMailDomains: v.array(v.pipe(v.string(), v.trim(), v.toLowerCase(), v.minLength(1))),
  excludedManagers: v.array(keySchema),
  deputies: v.array(v.object({ person: keySchema, deputy: keySchema })),
  zeroHitTerms: v.boolean(),
  fieldAnswers: v.record(v.picklist(proposalFields), v.pipe(v.string(), v.transform(normalSlug)))
};

/** One row of the settings list: a key and its value as JSON (a plain word or address may stand without quotes). */
export interface SettingRow {
  key: string;
  value: string;
}

export interface SettingsReading {
  settings: NetworkSettings;
  /** What could not be read, one entry for each faulty row; the default stands in its place. */
  faults: Array<{ key: string; reason: string }>;
}

/** Rows that limit what leaves by mail. */
const limits: readonly string[] = ['notifyMode', 'allowedMailDomains', 'excludedManagers', 'linkedAccounts'];

/**
 * Settings from the list's rows; a faulty row keeps its default and is told. While a row that limits what leaves by mail
 * cannot be read, nothing leaves.
 */
export function readSettings(rows: readonly SettingRow[]): SettingsReading {
  const faults: SettingsReading['faults'] = [];
  const read = <T>(key: keyof typeof settingSchemas, schema: v.GenericSchema<unknown, T>, fallback: T): T => {
    const row = rows.find((candidate) => candidate.key === key);
    if (!row) {
      return fallback;
    }
    const result = v.safeParse(schema, parseValue(row.value));
    if (result.success) {
      return result.output;
    }
    faults.push({ key, reason: result.issues.map((issue) => issue.message).join('; ') });
    return fallback;
  };
  const settings: NetworkSettings = {
    secretariatMailbox: read('secretariatMailbox', v.optional(settingSchemas.secretariatMailbox), undefined),
    notifyMode: read<NotifyMode>('notifyMode', settingSchemas.notifyMode, 'graph'),
    units: read('units', settingSchemas.units, []),
    rounds: read('rounds', settingSchemas.rounds, usualRounds),
    links: read('links', settingSchemas.links, {}),
    allowedMailDomains: read('allowedMailDomains', settingSchemas.allowedMailDomains, []),
    excludedManagers: read('excludedManagers', settingSchemas.excludedManagers, []),
    deputies: Object.fromEntries(
      read('deputies', settingSchemas.deputies, []).map(({ person, deputy }) => [person, deputy])
    ),
    zeroHitTerms: read('zeroHitTerms', settingSchemas.zeroHitTerms, false),
    reminderAfter: read('reminderAfter', settingSchemas.reminderAfter, 10),
    takeoverAfter: read('takeoverAfter', settingSchemas.takeoverAfter, 5),
    closedDays: read('closedDays', settingSchemas.closedDays, usualClosedDays),
    retentionPeriod: read('retentionPeriod', v.optional(settingSchemas.retentionPeriod), undefined),
    directorForum: read<Forum>('directorForum', settingSchemas.directorForum, noForum),
    chiefForum: read<Forum>('chiefForum', settingSchemas.chiefForum, noForum),
    fieldAnswers: { ...usualFieldAnswers, ...read('fieldAnswers', settingSchemas.fieldAnswers, {}) },
    linkedAccounts: read('linkedAccounts', settingSchemas.linkedAccounts, []),
    chiefExecutive: read('chiefExecutive', v.optional(settingSchemas.chiefExecutive), undefined)
  };
  const mayLeave = !faults.some(({ key }) => limits.includes(key));
  return { settings: mayLeave ? settings : { ...settings, notifyMode: 'off' }, faults };
}

/** A day that every year has: 29 February is none. */
function isMonthAndDay(text: string): boolean {
  const date = new Date(`2001-${text}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === text;
}

function parseValue(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value; // a plain word or address
  }
}
