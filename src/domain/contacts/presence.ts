/** What Microsoft Graph says of somebody's presence; the words are Graph's, and new ones may come. */
export interface Presence {
  availability: string;
  activity: string;
  isOutOfOffice: boolean;
}

/** Presences by the account's object id. */
export type Presences = ReadonlyMap<string, Presence>;

/** How a presence looks: a shape of its own each, so that nobody needs the colour. */
export type PresenceShape = 'available' | 'busy' | 'doNotDisturb' | 'away' | 'offline' | 'outOfOffice';

/** What is told of a presence, most telling first. */
export type PresenceWord =
  | 'available'
  | 'busy'
  | 'inAMeeting'
  | 'inACall'
  | 'presenting'
  | 'focusing'
  | 'doNotDisturb'
  | 'beRightBack'
  | 'away'
  | 'offWork'
  | 'offline'
  | 'outOfOffice';

/** Graph's activities that say more than the availability does, and the availabilities with which they do. */
const activityWords: Readonly<Record<string, readonly [PresenceWord, ...PresenceShape[]]>> = {
  InACall: ['inACall', 'busy', 'doNotDisturb'],
  InAConferenceCall: ['inACall', 'busy', 'doNotDisturb'],
  InAMeeting: ['inAMeeting', 'busy', 'doNotDisturb'],
  Presenting: ['presenting', 'doNotDisturb'],
  Focusing: ['focusing', 'doNotDisturb'],
  OffWork: ['offWork', 'away', 'offline']
};

const availabilities: Readonly<Record<string, readonly [PresenceWord, PresenceShape]>> = {
  Available: ['available', 'available'],
  AvailableIdle: ['available', 'available'],
  Busy: ['busy', 'busy'],
  BusyIdle: ['busy', 'busy'],
  DoNotDisturb: ['doNotDisturb', 'doNotDisturb'],
  BeRightBack: ['beRightBack', 'away'],
  Away: ['away', 'away'],
  Offline: ['offline', 'offline']
};

/** Whether somebody is away for longer than a meeting. */
export const isAwayBy = ({ isOutOfOffice, activity }: Presence): boolean =>
  isOutOfOffice || activity === 'OutOfOffice';

/** The word and shape for a presence; undefined where nobody knows, or in words that are new to us. */
export function presenceState(
  presence: Presence | undefined
): { word: PresenceWord; shape: PresenceShape } | undefined {
  if (!presence) {
    return undefined;
  }
  if (isAwayBy(presence)) {
    return { word: 'outOfOffice', shape: 'outOfOffice' };
  }
  const known = own(availabilities, presence.availability);
  if (!known) {
    return undefined;
  }
  const [word, shape] = known;
  const [activity, ...shapes] = own(activityWords, presence.activity) ?? [word];
  return { word: shapes.includes(shape) ? activity : word, shape };
}

/** The value under a name that came from outside, which may be one that every object has. */
const own = <T>(values: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(values, name) ? values[name] : undefined;
