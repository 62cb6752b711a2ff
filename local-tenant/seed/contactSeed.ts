import * as v from 'valibot';
import { accountName, mailAddress, orAbsent, requiredText, textUpTo } from './values';

/** One entry of `contacts.json`. */
export const contactSeedSchema = v.strictObject({
  name: v.pipe(requiredText, v.maxLength(255, 'a text of at most 255 characters')),
  jobTitle: orAbsent(textUpTo(255)),
  phone: orAbsent(textUpTo(50)),
  mail: orAbsent(mailAddress),
  /** userPrincipalName of the account, for photo and presence. */
  user: orAbsent(accountName),
  sortOrder: orAbsent(v.number()),
  topics: orAbsent(textUpTo(255)),
  hours: orAbsent(textUpTo(255))
});

export type ContactSeed = v.InferOutput<typeof contactSeedSchema>;
