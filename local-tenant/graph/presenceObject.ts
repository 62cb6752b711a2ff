import type { Person } from '../tenant';

/** A presence as v1.0 gives it; somebody who never signed in to Teams is `PresenceUnknown`. */
export function presenceObject(id: string, person: Person | undefined): Record<string, unknown> {
  const presence = person?.presence;
  return {
    id,
    availability: presence?.availability ?? 'PresenceUnknown',
    activity: presence?.activity ?? 'PresenceUnknown',
    statusMessage: null,
    outOfOfficeSettings: {
      message: presence?.outOfOffice?.message ?? null,
      isOutOfOffice: presence?.outOfOffice?.isOutOfOffice ?? false
    }
  };
}
