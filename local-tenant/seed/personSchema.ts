import * as v from 'valibot';
import type { Person } from '../tenant';
import { presenceSchema } from './presenceSeed';
import { accountName, guidLike, mailAddress, orAbsent, requiredText } from './values';

/** One entry of `directory.json`. */
export const personSchema: v.GenericSchema<unknown, Person> = v.strictObject({
  id: guidLike,
  userPrincipalName: accountName,
  displayName: requiredText,
  mail: v.nullable(mailAddress),
  jobTitle: orAbsent(v.string()),
  department: orAbsent(v.string()),
  accountEnabled: v.boolean(),
  userType: v.picklist(['Member', 'Guest']),
  manager: v.nullable(accountName),
  phone: orAbsent(v.string()),
  photo: orAbsent(
    v.pipe(
      v.string(),
      v.regex(/^[^/\\]+\.(jpe?g|png)$/i, 'the name of a JPEG or PNG file beside directory.json')
    )
  ),
  presence: orAbsent(presenceSchema),
  groups: orAbsent(v.array(v.pipe(requiredText, v.normalize('NFC')))),
  siteOwner: orAbsent(v.boolean()),
  kind: orAbsent(v.picklist(['user', 'orgContact']))
});
