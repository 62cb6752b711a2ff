import * as v from 'valibot';
import type { PresenceSeed } from '../tenant';
import { orAbsent } from './values';

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

const flagSchema = v.pipe(
  v.boolean(),
  v.transform((isOutOfOffice) => ({ isOutOfOffice, message: undefined }))
);
const noticeSchema = v.strictObject({ isOutOfOffice: v.boolean(), message: orAbsent(v.string()) });
const outOfOfficeSchema = v.lazy((input) => (typeof input === 'boolean' ? flagSchema : noticeSchema));

const writtenSchema = v.strictObject({
  availability: orAbsent(v.picklist(availabilities)),
  activity: orAbsent(v.picklist(activities)),
  outOfOffice: orAbsent(outOfOfficeSchema),
  /** As Graph calls it. */
  outOfOfficeSettings: orAbsent(outOfOfficeSchema)
});

/** A presence with what follows from the rest filled in: who is out of office is offline, and busy people are doing that. */
function completed(written: v.InferOutput<typeof writtenSchema>): PresenceSeed {
  const outOfOffice = written.outOfOffice ?? written.outOfOfficeSettings;
  const isAway = outOfOffice?.isOutOfOffice === true || written.activity === 'OutOfOffice';
  const availability = written.availability ?? (isAway ? 'Offline' : 'PresenceUnknown');
  const sameWord = activities.find((activity) => activity === availability);
  return {
    availability,
    activity: written.activity ?? (isAway ? 'OutOfOffice' : (sameWord ?? 'PresenceUnknown')),
    outOfOffice: isAway ? { isOutOfOffice: true, message: outOfOffice?.message } : outOfOffice
  };
}

const wordSchema = v.pipe(
  v.picklist([...availabilities, 'OutOfOffice']),
  v.transform((word) =>
    completed(word === 'OutOfOffice' ? { outOfOffice: { isOutOfOffice: true } } : { availability: word })
  )
);
const objectSchema = v.pipe(writtenSchema, v.transform(completed));

/** The key `presence` of a person: an object, or one word for availability. */
export const presenceSchema: v.GenericSchema<unknown, PresenceSeed> = v.lazy((input) =>
  typeof input === 'string' ? wordSchema : objectSchema
);
