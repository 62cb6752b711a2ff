import { maskValue } from '../../entities/roleEntities';
import { userNotFound } from '../../errors';
import { effectiveMask, principalsOf } from '../../model/access';
import { resolvePrincipal } from '../../model/principals';
import type { Operation } from '../../operation';
import { textArgument } from '../../request/target';
import { scopePaths, targetScope } from './scope';

export const getUserEffectivePermissions: Operation = {
  method: 'GET',
  path: scopePaths('getusereffectivepermissions'),
  summary: 'What somebody may do on the site, a list or an item',
  handle(call, target) {
    const scope = targetScope(call, target);
    const login = textArgument(target, 'userName', 0);
    const user = resolvePrincipal(call.tenant, login);
    if (!user) {
      throw userNotFound();
    }
    if (user.id !== call.me.id) {
      call.demand('EnumeratePermissions', scope);
    }
    const mask = effectiveMask(call.db, principalsOf(call.tenant, user), scope);
    return { kind: 'value', name: 'GetUserEffectivePermissions', value: maskValue(mask) };
  }
};
