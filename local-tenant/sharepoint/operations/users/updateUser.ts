import * as v from 'valibot';
import { userEntity } from '../../entities/principalEntity';
import { invalidSetting, notSupported } from '../../errors';
import { renameUser } from '../../model/principals';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { targetUser } from './targetUser';

const entries = { Title: v.optional(v.string()) };

export const updateUser: Operation = {
  method: ['MERGE', 'PATCH'],
  path: ['web/currentuser', 'web/siteusers/user()'],
  summary: 'Changes the name that the site knows somebody by, for whoever manages permissions',
  options: [],
  handle(call, target) {
    call.demand('ManagePermissions', call.topSite);
    const user = target.keys['user'] ? targetUser(call, target) : call.me;
    const known = userEntity(call, user).properties;
    const body = readJson(call.request.body);
    // Clients send the whole of what they have read: what stays as it was changes nothing.
    const changed = Object.entries(body).filter(([name, value]) => !isAsBefore(known[name], value));
    const { Title } = readProperties(Object.fromEntries(changed), entries, {
      name: 'SP.User',
      missing: Object.keys(known).filter((name) => name !== 'Title')
    });
    if (Title?.trim() === '') {
      throw invalidSetting('A user must have a name.');
    }
    if (user.personId === null) {
      throw notSupported('a change of a principal that is no person');
    }
    renameUser(call.db, user.id, Title ?? user.title);
    return { kind: 'empty', status: 204 };
  }
};

/** Complex values (`UserId`) are no part of what can be changed, so they count as they come. */
function isAsBefore(known: unknown, given: unknown): boolean {
  return known === given || (typeof known === 'object' && known !== null && typeof given === 'object');
}
