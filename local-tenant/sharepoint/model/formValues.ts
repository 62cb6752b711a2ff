import * as v from 'valibot';
import type { Tenant } from '../../tenant';
import { invalidFormValue, invalidLookup, invalidUrl, userNotUnique } from '../errors';
import { typeInfo, type Field } from './fields';
import { readText } from './itemBody';
import { itemById } from './items';
import { listById } from './lists';
import { resolvePrincipal, siteGroupByName } from './principals';
import type { ItemValue } from './values';
import { readWebDate } from './webTime';

/** How the texts of a form are to be understood: the parameters of the call that brought them. */
export interface FormCulture {
  datesInUtc: boolean;
  invariantNumbers: boolean;
}

/**
 * Reads the text that a form holds for a column. Formats as `ValidateUpdateListItem` takes them: people as
 * `[{"Key":"<claim>"}]`, lookups as `7;#`, several choices as `A;#B`, yes/no as `1` or `0`, dates and numbers in the
 * locale of the site. Throws a refusal that becomes the result of this one column.
 */
export function readFormValue(tenant: Tenant, field: Field, text: string, culture: FormCulture): ItemValue {
  if (field.primaryField !== null) {
    throw invalidFormValue(`The column '${field.title}' cannot be changed.`);
  }
  if (text.trim() === '') {
    if (field.required) {
      throw invalidFormValue('You must specify a value for this required field.');
    }
    return null;
  }
  switch (typeInfo(field).storage) {
    case 'text':
      return field.type === 'Choice' ? readChoice(field, text) : readText(field, text);
    case 'note':
      return text;
    case 'number':
      return readNumber(field, text, culture);
    case 'boolean':
      return readBoolean(text);
    case 'date':
      return readDate(text, culture);
    case 'choices':
      return members(text).map((choice) => readChoice(field, choice));
    case 'lookup':
      return single(readReferences(tenant, field, text));
    case 'lookups':
      return readReferences(tenant, field, text);
    case 'url':
      return readUrl(text);
    case 'none':
      throw invalidFormValue(`The column '${field.title}' cannot be changed.`);
  }
}

function readChoice(field: Field, text: string): string {
  if (!field.fillIn && !field.choices.includes(text)) {
    throw invalidFormValue(`'${text}' is not one of the choices of the column '${field.title}'.`);
  }
  return text;
}

/** `1.234,5` as Danish writes it, or `1234.5` for callers that say so. */
function readNumber(field: Field, text: string, { invariantNumbers }: FormCulture): number {
  const [group, decimal] = invariantNumbers ? [',', '.'] : ['.', ','];
  const plain = text.trim().replaceAll(group, '').replace(decimal, '.');
  const number = /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
  const isWhole = Number.isSafeInteger(number) || field.type !== 'Integer';
  if (!Number.isFinite(number) || !isWhole) {
    throw invalidFormValue('Only numbers can go here.');
  }
  const { minimum, maximum } = field;
  if ((minimum !== null && number < minimum) || (maximum !== null && number > maximum)) {
    throw invalidFormValue(
      `The value of this field must be between ${minimum ?? 'any'} and ${maximum ?? 'any'}.`
    );
  }
  return number;
}

function readBoolean(text: string): boolean {
  const lower = text.trim().toLowerCase();
  if (['1', 'true', 'yes', 'ja'].includes(lower)) {
    return true;
  }
  if (['0', '2', 'false', 'no', 'nej'].includes(lower)) {
    return false;
  }
  throw invalidFormValue(`'${text}' is neither yes nor no.`);
}

function readDate(text: string, { datesInUtc }: FormCulture): string {
  const date = readWebDate(text, datesInUtc);
  if (date === undefined) {
    throw invalidFormValue('You must specify a valid date within the range of 01-01-1900 and 31-12-8900.');
  }
  return date;
}

function members(text: string): string[] {
  return text.split(';#').filter((member) => member !== '');
}

function single(ids: number[]): number | null {
  if (ids.length > 1) {
    throw userNotUnique();
  }
  return ids[0] ?? null;
}

function readReferences(tenant: Tenant, field: Field, text: string): number[] {
  return field.type.startsWith('User') ? readPeople(tenant, text) : readLookups(tenant, field, text);
}

const people = v.array(v.looseObject({ Key: v.string() }));

/** People write the JSON with single quotes as well, and the service takes it. */
function readPeople(tenant: Tenant, text: string): number[] {
  const parsed = v.safeParse(people, jsonOf(text) ?? jsonOf(text.replaceAll("'", '"')));
  if (!parsed.success) {
    throw userNotUnique();
  }
  return parsed.output.map(({ Key }) => {
    const principal = resolvePrincipal(tenant, Key) ?? siteGroupByName(tenant.db, Key);
    if (!principal) {
      throw userNotUnique();
    }
    return principal.id;
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `7`, `7;#` or `7;#Title`, and several of them one after the other. */
function readLookups({ db }: Tenant, field: Field, text: string): number[] {
  const target = field.lookupList === null ? undefined : listById(db, field.lookupList);
  const ids = text.split(';#').filter((_part, index) => index % 2 === 0);
  return ids
    .filter((id) => id !== '')
    .map((id) => {
      if (!target || !/^\d{1,10}$/.test(id) || !itemById(db, target, Number(id))) {
        throw invalidLookup();
      }
      return Number(id);
    });
}

/** `https://eksempel.dk, What it is called`; a comma without a blank belongs to the address. */
function readUrl(text: string): ItemValue {
  const comma = text.indexOf(', ');
  const Url = (comma < 0 ? text : text.slice(0, comma)).trim();
  if (!/^(https?:\/\/|mailto:|tel:|\/)/i.test(Url)) {
    throw invalidUrl();
  }
  return { Url, Description: comma < 0 ? Url : text.slice(comma + 2).trim() };
}
