import { demandBin, targetRecycled, visibleBin } from '../../guards/recycleBin';
import { fieldsOf } from '../../model/fields';
import { restore } from '../../model/recycleBin';
import type { Operation } from '../../operation';

export const restoreRecycled: Operation = {
  method: 'POST',
  path: ['web/recyclebin/recycled()/restore', 'web/recyclebin/restoreall'],
  summary:
    'Puts an item back with its id, versions and attachments, an attachment at its item, a list with all that it held, or all that one sees',
  options: [],
  handle(call, target) {
    const chosen = target.keys['recycled'] ? [targetRecycled(call, target)] : visibleBin(call);
    for (const recycled of chosen) {
      demandBin(call, recycled);
      restore(call.db, recycled, fieldsOf(call.db, recycled.list.key), call.stamp());
    }
    return { kind: 'nothing', name: target.keys['recycled'] ? 'Restore' : 'RestoreAll' };
  }
};
