import { userNotFound } from '../../errors';
import { CHANGE } from '../../model/changes';
import { principalById, setGroupOwner as setOwner } from '../../model/principals';
import type { Operation } from '../../operation';
import { numberArgument } from '../../request/target';
import { demandOwnership, groupPaths, targetGroup } from './targetGroup';

export const setGroupOwner: Operation = {
  method: 'POST',
  path: groupPaths('/setuserasowner'),
  summary: 'Makes a user (or a group, by its id) the owner of a group',
  options: [],
  handle(call, target) {
    const group = targetGroup(call, target);
    demandOwnership(call, group);
    const owner = principalById(call.db, numberArgument(target, 'ownerId', 0));
    if (!owner) {
      throw userNotFound();
    }
    setOwner(call.db, group.id, owner.id);
    call.record({ kind: 'group', webId: call.topSite.web.id, id: group.id }, CHANGE.Update);
    return { kind: 'nothing', name: 'SetUserAsOwner' };
  }
};
