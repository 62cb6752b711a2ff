import { attachmentETag } from '../../entities/attachmentEntity';
import { writableItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { removeAttachment } from '../../model/attachments';
import { fieldsOf } from '../../model/fields';
import { touchItem } from '../../model/items';
import type { Operation } from '../../operation';
import { demandMatchIfGiven } from '../../request/ifMatch';
import { targetAttachment } from './targetAttachment';

export const deleteAttachment: Operation = {
  method: 'DELETE',
  path: 'web/lists/list()/items/item()/attachmentfiles/attachment()',
  summary: 'Deletes an attachment',
  handle(call, target) {
    const list = targetList(call, target);
    const item = writableItem(call, list, target, 'EditListItems');
    const file = targetAttachment(call, list, item, target);
    demandMatchIfGiven(call.request, attachmentETag(file));
    removeAttachment(call.db, list, item, file.fileName);
    touchItem(call.db, list, fieldsOf(call.db, list.key), item, call.stamp());
    return { kind: 'empty', status: 200 };
  }
};
