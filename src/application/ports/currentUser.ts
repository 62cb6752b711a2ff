import type { PersonRef } from '../../domain/people/personKey';

/** Who is signed in. */
export interface CurrentUser extends PersonRef {
  mail: string | undefined;
  isGuest: boolean;
}
