import { securable, targetList } from '../../guards/lists';
import { recycleList as recycle } from '../../model/recycleBin';
import type { Operation } from '../../operation';

export const recycleList: Operation = {
  method: 'POST',
  path: 'web/lists/list()/recycle',
  summary: 'Moves a list with everything in it to the recycle bin and answers with its id there',
  options: [],
  handle(call, target) {
    const list = targetList(call, target);
    call.demand('ManageLists', securable(call, list));
    return { kind: 'value', name: 'Recycle', value: recycle(call.db, list, call.stamp()) };
  }
};
