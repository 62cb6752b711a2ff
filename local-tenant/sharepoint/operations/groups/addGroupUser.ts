import * as v from 'valibot';
import { userEntity } from '../../entities/principalEntity';
import { userNotResolved } from '../../errors';
import { CHANGE } from '../../model/changes';
import { addMember, resolvePrincipal } from '../../model/principals';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { demandMembership, groupPaths, targetGroup } from './targetGroup';

export const addGroupUser: Operation = {
  method: 'POST',
  path: groupPaths('/users'),
  summary: 'Adds somebody of the directory to a group',
  handle(call, target) {
    const group = targetGroup(call, target);
    demandMembership(call, group);
    const { LoginName } = readProperties(
      readJson(call.request.body),
      { LoginName: v.string() },
      { name: 'SP.User', missing: ['Email', 'Title'] }
    );
    const user = resolvePrincipal(call.tenant, LoginName);
    if (!user) {
      throw userNotResolved(LoginName);
    }
    addMember(call.db, group.id, user.id);
    call.record({ kind: 'group', webId: call.web.id, id: group.id }, CHANGE.MemberAdd);
    return { kind: 'entity', entity: userEntity(call, user), created: true };
  }
};
