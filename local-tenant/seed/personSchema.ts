import * as v from 'valibot';
import type { Person, PresenceSeed } from '../tenant';
import { accountName, guidLike, mailAddress, orAbsent, requiredText } from './values';

/** Base presence that Graph v1.0 documents for `presence.availability`. */
const availabilities = [
  'Available',
  'AvailableIdle',
  'Away',
  'BeRightBack',
  'Busy',
  'BusyIdle',
  'DoNotDisturb',
  'Offline',
  'PresenceUnknown'
] as const;

/** Supplemental presence that Graph v1.0 documents for `presence.activity`. */
const activities = [
  'Available',
  'Away',
  'BeRightBack',
  'Busy',
  'DoNotDisturb',
  'InACall',
  'InAConferenceCall',
  'InAMeeting',
  'Inactive',
  'OffWork',
  'Offline',
  'OutOfOffice',
  'PresenceUnknown',
  'Presenting',
  'UrgentInterruptionsOnly'
] as const;

const presenceSchema: v.GenericSchema<unknown, PresenceSeed> = v.strictObject({
  availability: v.picklist(availabilities),
  activity: v.picklist(activities),
  outOfOffice: orAbsent(v.strictObject({ message: orAbsent(v.string()), isOutOfOffice: v.boolean() }))
});

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
