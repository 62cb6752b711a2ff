import { recycledEntity } from '../../entities/recycledEntity';
import { targetRecycled } from '../../guards/recycleBin';
import type { Operation } from '../../operation';

export const getRecycled: Operation = {
  method: 'GET',
  path: 'web/recyclebin/recycled()',
  summary: 'One item in the recycle bin',
  handle(call, target) {
    return { kind: 'entity', entity: recycledEntity(call, targetRecycled(call, target)) };
  }
};
