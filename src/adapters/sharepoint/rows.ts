import * as v from 'valibot';
import { personKeyOf, type PersonRef } from '../../domain/people/personKey';

/** Building blocks for the schemas of list rows: SharePoint gives null for an empty column. */
export const optionalText = v.pipe(
  v.nullish(v.string()),
  v.transform((value) => value?.trim() || undefined)
);
export const textOrEmpty = v.nullish(v.string(), '');
export const moment = v.pipe(
  v.string(),
  v.transform((value) => new Date(value)),
  v.date()
);
export const choicesOrNone = v.nullish(v.array(v.string()), () => []);

/** The expanded Author: a claims login and a name. */
export const author = v.pipe(
  v.object({ Name: v.string(), Title: v.nullish(v.string()) }),
  v.transform(({ Name, Title }): PersonRef => ({
    key: personKeyOf(Name),
    displayName: Title ?? personKeyOf(Name)
  }))
);

/** The expanded Author with where mail reaches them. */
export const authorWithMail = v.pipe(
  v.object({ Name: v.string(), Title: v.nullish(v.string()), EMail: optionalText }),
  v.transform((row) => ({ person: v.parse(author, row), mail: row.EMail }))
);

/** The stamps the server puts on each item, and how to ask for them. */
export const stampColumns = [
  'Id',
  'Created',
  'OData__UIVersionString',
  'Author/Name',
  'Author/Title'
] as const;

/** A string inside an OData literal. */
export const quoted = (value: string): string => `'${value.replace(/'/g, "''")}'`;
