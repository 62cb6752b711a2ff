import * as v from 'valibot';
import { accountName, day, guidLike, mailAddress, orAbsent, requiredText, textUpTo } from './values';

/** One entry of `contacts.json`. */
export const contactSeedSchema = v.strictObject({
  name: v.pipe(requiredText, v.maxLength(255, 'a text of at most 255 characters')),
  /** A shared mailbox has no chat, call, presence and photo; a person is the default. */
  kind: orAbsent(v.picklist(['person', 'mailbox'])),
  jobTitle: orAbsent(textUpTo(255)),
  department: orAbsent(textUpTo(255)),
  phone: orAbsent(textUpTo(50)),
  mail: orAbsent(mailAddress),
  /** userPrincipalName of the account, for photo and presence. */
  user: orAbsent(accountName),
  /** The account's object id; that of `user` in directory.json when left out. */
  userId: orAbsent(guidLike),
  sortOrder: orAbsent(v.number()),
  topics: orAbsent(
    v.pipe(
      v.union([v.string(), v.array(v.string())]),
      v.transform((topics) => (typeof topics === 'string' ? topics : topics.join('; '))),
      v.maxLength(255, 'topics of at most 255 characters')
    )
  ),
  hours: orAbsent(textUpTo(255)),
  /** First and last day away. */
  awayFrom: orAbsent(day),
  awayUntil: orAbsent(day),
  /** Name or mail address of another card, or any text. */
  standIn: orAbsent(textUpTo(255))
});

export type ContactSeed = v.InferOutput<typeof contactSeedSchema>;
