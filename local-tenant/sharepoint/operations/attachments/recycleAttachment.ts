import { attachmentETag } from '../../entities/attachmentEntity';
import { writableItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import { touchItem } from '../../model/items';
import { recycleAttachment as recycle } from '../../model/recycledAttachments';
import type { Operation } from '../../operation';
import { demandMatchIfGiven } from '../../request/ifMatch';
import { targetAttachment } from './targetAttachment';

export const recycleAttachment: Operation = {
  method: ['POST', 'DELETE'],
  path: 'web/lists/list()/items/item()/attachmentfiles/attachment()/recycleobject',
  summary: 'Moves an attachment to the recycle bin',
  options: [],
  handle(call, target) {
    const list = targetList(call, target);
    const item = writableItem(call, list, target, 'EditListItems');
    const file = targetAttachment(call, list, item, target);
    demandMatchIfGiven(call.request, attachmentETag(file));
    recycle(call.db, list, item, file, call.stamp());
    touchItem(call.db, list, fieldsOf(call.db, list.key), item, call.stamp());
    return { kind: 'nothing', name: 'RecycleObject' };
  }
};
