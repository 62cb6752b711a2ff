import type { PresenceWord } from '../../domain/contacts/presence';
import type { ContactCardsStrings } from './loc/danish';

/** A presence in words. */
export function presenceText(word: PresenceWord, strings: ContactCardsStrings): string {
  const texts: Readonly<Record<PresenceWord, string>> = {
    available: strings.PresenceAvailable,
    busy: strings.PresenceBusy,
    inAMeeting: strings.PresenceInAMeeting,
    inACall: strings.PresenceInACall,
    presenting: strings.PresencePresenting,
    focusing: strings.PresenceFocusing,
    doNotDisturb: strings.PresenceDoNotDisturb,
    beRightBack: strings.PresenceBeRightBack,
    away: strings.PresenceAway,
    offWork: strings.PresenceOffWork,
    offline: strings.PresenceOffline,
    outOfOffice: strings.PresenceOutOfOffice
  };
  return texts[word];
}
