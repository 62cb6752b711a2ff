import * as v from 'valibot';

/** Kinds of value that the files of a seed share; each message says what is expected. */

export const requiredText = v.pipe(v.string(), v.trim(), v.nonEmpty('a text that is not empty'));

/** An object id. Entra's are GUIDs; short readable ids are taken too, as long as they fit into an address. */
export const guidLike = v.pipe(
  v.string(),
  v.regex(/^[\w-]+$/, 'an id of letters, digits and hyphens (a GUID)')
);

const mailPattern = /^[^\s@<>"']+@[^\s@<>"']+$/;

export const mailAddress = v.pipe(v.string(), v.regex(mailPattern, 'a mail address'));

export const accountName = v.pipe(
  v.string(),
  v.regex(mailPattern, 'a userPrincipalName such as name@fjordby.example')
);

/** A point in time, with its offset: `2026-11-02T08:15:00Z`. */
export const instant = v.pipe(v.string(), v.isoTimestamp('a time such as 2026-11-02T08:15:00Z'));

export const day = v.pipe(v.string(), v.isoDate('a date such as 2026-11-02'));

/** An optional key; `null` means the same as leaving it out. */
// The return type follows from valibot's own, so that the key becomes optional in inferred types.
// eslint-disable-next-line @typescript-eslint/explicit-function-return-type
export const orAbsent = <const TSchema extends v.GenericSchema<unknown, unknown>>(schema: TSchema) =>
  v.optional(
    v.pipe(
      v.nullable(schema),
      v.transform((value) => value ?? undefined)
    )
  );

export const textUpTo = (max: number): v.GenericSchema<unknown, string> =>
  v.pipe(v.string(), v.maxLength(max, `a text of at most ${max} characters`));
