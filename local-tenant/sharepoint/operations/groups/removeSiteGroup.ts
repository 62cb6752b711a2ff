import { groupNotFound } from '../../errors';
import { CHANGE } from '../../model/changes';
import { deletePrincipal, principalById, siteGroupByName, SITE_GROUP } from '../../model/principals';
import type { Operation } from '../../operation';
import { argument } from '../../request/target';

export const removeSiteGroup: Operation = {
  method: 'POST',
  path: ['web/sitegroups/removebyid', 'web/sitegroups/removebyloginname'],
  summary: 'Deletes a group and every right it had',
  handle(call, target) {
    call.demand('ManagePermissions', call.topSite);
    const literal = argument(target, 'id', 0) ?? argument(target, 'loginname', 0);
    const value = literal && literal.kind !== 'null' ? String(literal.value) : '';
    const group =
      target.last === 'removebyid' ? principalById(call.db, Number(value)) : siteGroupByName(call.db, value);
    if (!group || group.kind !== SITE_GROUP) {
      throw groupNotFound();
    }
    deletePrincipal(call.db, group.id);
    call.record({ kind: 'group', webId: call.web.id, id: group.id }, CHANGE.DeleteObject);
    return { kind: 'nothing', name: 'RemoveById' };
  }
};
