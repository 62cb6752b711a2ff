import type { PersonKey } from '../people/personKey';

/** Teams' own deep links, which open the app or, without it, Teams in the browser. They take the userPrincipalName. */
const teamsLink = (place: 'chat' | 'call', person: PersonKey): string =>
  `https://teams.microsoft.com/l/${place}/0/0?users=${encodeURIComponent(person)}`;

export const chatLink = (person: PersonKey): string => teamsLink('chat', person);
/** A call with sound; the camera stays off until somebody turns it on. */
export const callLink = (person: PersonKey): string => teamsLink('call', person);
