import type { CurrentUser } from '../../application/ports/currentUser';
import { personKeyOf } from '../../domain/people/personKey';

/** The few facts of the page context that tell who is signed in. */
export interface PageUser {
  loginName: string;
  displayName: string;
  email: string;
  isExternalGuestUser: boolean;
}

/** The signed-in user as plain values, copied once: the page context does not outlive the page. */
export const currentUser = ({
  loginName,
  displayName,
  email,
  isExternalGuestUser
}: PageUser): CurrentUser => ({
  key: personKeyOf(loginName),
  displayName,
  mail: email || undefined,
  isGuest: isExternalGuestUser
});
