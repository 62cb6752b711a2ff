import { fieldsOf } from '../../model/fields';
import { touchItem } from '../../model/items';
import { recycleAttachment as recycle } from '../../model/recycledAttachments';
import type { Operation } from '../../operation';
import { writableAttachment } from './writableAttachment';

export const recycleAttachment: Operation = {
  method: ['POST', 'DELETE'],
  path: 'web/lists/list()/items/item()/attachmentfiles/attachment()/recycleobject',
  summary: 'Moves an attachment to the recycle bin',
  options: [],
  handle(call, target) {
    const { list, item, file } = writableAttachment(call, target);
    recycle(call.db, list, item, file, call.stamp());
    touchItem(call.db, list, fieldsOf(call.db, list.key), item, call.stamp());
    return { kind: 'nothing', name: 'RecycleObject' };
  }
};
