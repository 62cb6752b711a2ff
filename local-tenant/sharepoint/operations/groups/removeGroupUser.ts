import { userNotFound } from '../../errors';
import { CHANGE } from '../../model/changes';
import { membersOf, removeMember, type Principal } from '../../model/principals';
import type { Operation } from '../../operation';
import { numberArgument, textArgument, type Target } from '../../request/target';
import { demandMembership, groupPaths, targetGroup } from './targetGroup';

export const removeGroupUser: Operation = {
  method: 'POST',
  path: [...groupPaths('/users/removebyid'), ...groupPaths('/users/removebyloginname')],
  summary: 'Takes somebody out of a group',
  handle(call, target) {
    const group = targetGroup(call, target);
    demandMembership(call, group);
    const member = membersOf(call.db, group.id).find(named(target));
    if (!member) {
      throw userNotFound();
    }
    removeMember(call.db, group.id, member.id);
    call.record({ kind: 'group', webId: call.web.id, id: group.id }, CHANGE.MemberDelete);
    return { kind: 'nothing', name: 'RemoveById' };
  }
};

function named(target: Target): (member: Principal) => boolean {
  if (target.last === 'removebyid') {
    const wanted = numberArgument(target, 'id', 0);
    return ({ id }) => id === wanted;
  }
  const login = textArgument(target, 'loginName', 0).toLowerCase();
  return ({ loginName }) => loginName.toLowerCase() === login;
}
