import * as v from 'valibot';

/** Building blocks for the schemas of list rows: SharePoint gives null for an empty column. */
export const optionalText = v.pipe(
  v.nullish(v.string()),
  v.transform((value) => value?.trim() || undefined)
);
export const textOrEmpty = v.nullish(v.string(), '');
