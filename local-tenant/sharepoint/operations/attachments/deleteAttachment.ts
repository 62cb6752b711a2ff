import { removeAttachment } from '../../model/attachments';
import { fieldsOf } from '../../model/fields';
import { touchItem } from '../../model/items';
import type { Operation } from '../../operation';
import { writableAttachment } from './writableAttachment';

export const deleteAttachment: Operation = {
  method: 'DELETE',
  path: 'web/lists/list()/items/item()/attachmentfiles/attachment()',
  summary: 'Deletes an attachment',
  handle(call, target) {
    const { list, item, file } = writableAttachment(call, target);
    removeAttachment(call.db, list, item, file.fileName);
    touchItem(call.db, list, fieldsOf(call.db, list.key), item, call.stamp());
    return { kind: 'empty', status: 200 };
  }
};
