import { demandBin, targetRecycled, visibleBin } from '../../guards/recycleBin';
import { purge } from '../../model/recycleBin';
import type { Operation } from '../../operation';

export const purgeRecycled: Operation = {
  method: 'POST',
  path: ['web/recyclebin/recycled()/deleteobject', 'web/recyclebin/deleteall'],
  summary:
    'Deletes something in the recycle bin (or all that one sees) for good; there is no second stage here',
  options: [],
  handle(call, target) {
    const chosen = target.keys['recycled'] ? [targetRecycled(call, target)] : visibleBin(call);
    for (const recycled of chosen) {
      demandBin(call, recycled);
      purge(call.db, recycled);
    }
    return { kind: 'nothing', name: target.keys['recycled'] ? 'DeleteObject' : 'DeleteAll' };
  }
};
