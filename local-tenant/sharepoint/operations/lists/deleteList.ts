import { listETag } from '../../entities/listEntity';
import { securable, targetList } from '../../guards/lists';
import { CHANGE } from '../../model/changes';
import { deleteList as remove } from '../../model/lists';
import type { Operation } from '../../operation';
import { demandMatchIfGiven } from '../../request/ifMatch';

export const deleteList: Operation = {
  method: 'DELETE',
  path: 'web/lists/list()',
  summary: 'Deletes a list with everything in it',
  handle(call, target) {
    const list = targetList(call, target);
    call.demand('ManageLists', securable(call, list));
    demandMatchIfGiven(call.request, listETag(list));
    remove(call.db, list);
    call.record({ kind: 'list', list }, CHANGE.DeleteObject);
    return { kind: 'empty', status: 200 };
  }
};
