import * as v from 'valibot';
import { writeWebDate } from '../sharepoint';
import { isLookup, isPerson, type FormField, type FormItem } from './listData';

const reference = v.looseObject({
  Id: v.number(),
  Title: v.optional(v.nullable(v.string())),
  EMail: v.optional(v.nullable(v.string()))
});
const references = v.pipe(
  v.optional(v.nullable(v.union([v.array(reference), reference]))),
  v.transform((found) => (found ? [found].flat() : []))
);
const url = v.optional(v.nullable(v.object({ Url: v.string(), Description: v.nullable(v.string()) })));

/** A hyperlink in two inputs: its address, and its text under this name. */
export function linkTextName(name: string): string {
  return `${name}.text`;
}

/** What the inputs of a column hold for an item, by the inputs' names. Times are those of the site's clocks. */
export function inputTexts(field: FormField, item: FormItem): Record<string, string[]> {
  const name = field.InternalName;
  const value: unknown = item[field.EntityPropertyName];
  if (isPerson(field)) {
    return {
      [name]: [
        v
          .parse(references, value)
          .map(({ EMail, Title }) => EMail ?? Title ?? '')
          .join('; ')
      ]
    };
  }
  if (isLookup(field)) {
    return { [name]: v.parse(references, value).map(({ Id }) => String(Id)) };
  }
  if (field.TypeAsString === 'URL') {
    const link = v.parse(url, value);
    return { [name]: [link?.Url ?? ''], [linkTextName(name)]: [link?.Description ?? ''] };
  }
  if (value === null || value === undefined) return { [name]: [] };
  if (Array.isArray(value)) return { [name]: value.map(String) };
  if (field.TypeAsString === 'DateTime') return { [name]: [dateInput(String(value), isDateOnly(field))] };
  if (typeof value === 'boolean') return { [name]: value ? ['1'] : [] };
  return { [name]: [String(value)] };
}

/** What the inputs of a column begin with in a new item. */
export function defaultTexts(field: FormField): Record<string, string[]> {
  const value = field.DefaultValue;
  const isPlain = value !== null && !['DateTime', 'URL'].includes(field.TypeAsString);
  return isPlain ? { [field.InternalName]: value.split(';#').filter((part) => part !== '') } : {};
}

export function isDateOnly({ DisplayFormat }: FormField): boolean {
  return DisplayFormat === 0;
}

/** `2026-12-01T15:05` for inputs, out of a time of the service. */
function dateInput(iso: string, dateOnly: boolean): string {
  const [date = '', time = ''] = writeWebDate(iso).split(' ');
  const day = date.split('-').reverse().join('-');
  return dateOnly ? day : `${day}T${time}`;
}

/** What a form sends for a column, as `ValidateUpdateListItem` takes it. */
export function formText(field: FormField, sent: Record<string, string[]>): string {
  const texts = sent[field.InternalName] ?? [];
  const [first = ''] = texts;
  if (isPerson(field)) {
    const keys = first
      .split(';')
      .map((mail) => mail.trim())
      .filter(Boolean);
    return keys.length === 0 ? '' : JSON.stringify(keys.map((Key) => ({ Key })));
  }
  if (isLookup(field)) return texts.filter(Boolean).join(';#;#');
  switch (field.TypeAsString) {
    case 'Boolean':
      return first === '' ? '0' : '1';
    case 'MultiChoice':
      return texts.join(';#');
    case 'DateTime':
      return first.replace('T', ' ');
    case 'URL': {
      const [text = ''] = sent[linkTextName(field.InternalName)] ?? [];
      return first === '' || text === '' ? first : `${first}, ${text}`;
    }
    default:
      return first;
  }
}

/** A value for people to read. Rich text is shown without its tags. */
export function shownText(field: FormField, item: FormItem, yes: string, no: string): string {
  const value: unknown = item[field.EntityPropertyName];
  if (isPerson(field))
    return v
      .parse(references, value)
      .map(({ Title }) => Title ?? '')
      .join(', ');
  if (isLookup(field)) {
    return v
      .parse(references, value)
      .map((found) => String(found[field.LookupField ?? 'Title'] ?? found.Id))
      .join(', ');
  }
  if (typeof value === 'boolean') return value ? yes : no;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (field.TypeAsString === 'URL') {
    const link = v.parse(url, value);
    return link ? `${link.Description ?? ''} ${link.Url}`.trim() : '';
  }
  if (field.TypeAsString === 'DateTime') {
    const written = writeWebDate(String(value));
    return isDateOnly(field) ? (written.split(' ')[0] ?? '') : written;
  }
  return field.RichText ? withoutTags(String(value)) : String(value);
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'", amp: '&' };

/** Text to be escaped again, not HTML: good for reading, never for safety. */
export function withoutTags(markup: string): string {
  return markup
    .replace(/<\/(p|div|li|h\d|tr)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|nbsp|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim();
}
