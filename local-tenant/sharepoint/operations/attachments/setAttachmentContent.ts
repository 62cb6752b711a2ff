import { attachmentETag } from '../../entities/attachmentEntity';
import { replaceContent } from '../../model/attachments';
import { fieldsOf } from '../../model/fields';
import { touchItem } from '../../model/items';
import type { Operation } from '../../operation';
import { writableAttachment } from './writableAttachment';

export const setAttachmentContent: Operation = {
  method: 'PUT',
  path: 'web/lists/list()/items/item()/attachmentfiles/attachment()/$value',
  summary: 'Writes another content into an attachment; its ETag and that of the item grow',
  options: [],
  handle(call, target) {
    const { list, item, file } = writableAttachment(call, target);
    replaceContent(call.db, list, item, file.fileName, call.request.body);
    touchItem(call.db, list, fieldsOf(call.db, list.key), item, call.stamp());
    return { kind: 'empty', status: 204, etag: attachmentETag({ ...file, version: file.version + 1 }) };
  }
};
