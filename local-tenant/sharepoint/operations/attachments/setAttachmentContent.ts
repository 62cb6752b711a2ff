import { attachmentETag } from '../../entities/attachmentEntity';
import { writableItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { replaceContent } from '../../model/attachments';
import { fieldsOf } from '../../model/fields';
import { touchItem } from '../../model/items';
import type { Operation } from '../../operation';
import { demandMatchIfGiven } from '../../request/ifMatch';
import { targetAttachment } from './targetAttachment';

export const setAttachmentContent: Operation = {
  method: 'PUT',
  path: 'web/lists/list()/items/item()/attachmentfiles/attachment()/$value',
  summary: 'Writes another content into an attachment; its ETag and that of the item grow',
  options: [],
  handle(call, target) {
    const list = targetList(call, target);
    const item = writableItem(call, list, target, 'EditListItems');
    const file = targetAttachment(call, list, item, target);
    demandMatchIfGiven(call.request, attachmentETag(file));
    replaceContent(call.db, list, item, file.fileName, call.request.body);
    touchItem(call.db, list, fieldsOf(call.db, list.key), item, call.stamp());
    return { kind: 'empty', status: 204, etag: attachmentETag({ ...file, version: file.version + 1 }) };
  }
};
