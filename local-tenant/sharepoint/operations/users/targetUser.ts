import type { Call } from '../../call';
import { resourceNotFound, userNotFound } from '../../errors';
import { siteUsers, type Principal } from '../../model/principals';
import type { Target } from '../../request/target';

/** The user that a path names, among all of the site or the members of a group. */
export function targetUser(
  call: Call,
  target: Target,
  among: readonly Principal[] = siteUsers(call.db)
): Principal {
  const key = target.keys['user'];
  if (!key) {
    throw resourceNotFound(target.last);
  }
  const wanted = key.value.toLowerCase();
  const matches: Record<string, (user: Principal) => boolean> = {
    id: ({ id }) => String(id) === wanted,
    email: ({ email }) => email.toLowerCase() === wanted,
    login: ({ loginName }) => loginName.toLowerCase() === wanted
  };
  const found = among.find(matches[key.by] ?? (() => false));
  if (!found) {
    throw userNotFound();
  }
  return found;
}
