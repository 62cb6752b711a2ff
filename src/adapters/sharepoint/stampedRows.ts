import * as v from 'valibot';
import { applicationAccount } from '../../domain/people/applicationAccount';
import { personKeyOf, type PersonRef } from '../../domain/people/personKey';
import { optionalText } from './rows';

/** Building blocks for rows with people and moments, apart from those that every reader's browser loads. */
export const moment = v.pipe(
  v.string(),
  v.transform((value) => new Date(value)),
  v.date()
);
export const choicesOrNone = v.nullish(v.array(v.string()), () => []);

/** The expanded Author: a claims login and a name. SharePoint calls the worker "SharePoint App"; readers know the portal. */
export const author = v.pipe(
  v.object({ Name: v.string(), Title: v.nullish(v.string()) }),
  v.transform(({ Name, Title }): PersonRef => {
    const key = personKeyOf(Name);
    return { key, displayName: key === applicationAccount ? 'Netværksportalen' : (Title ?? key) };
  })
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
