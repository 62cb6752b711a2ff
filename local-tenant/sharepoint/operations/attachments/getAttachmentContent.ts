import { attachmentETag } from '../../entities/attachmentEntity';
import { fileNotFound } from '../../errors';
import { targetItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { attachmentContent } from '../../model/attachments';
import type { Operation } from '../../operation';
import { targetAttachment } from './targetAttachment';

export const getAttachmentContent: Operation = {
  method: 'GET',
  path: 'web/lists/list()/items/item()/attachmentfiles/attachment()/$value',
  summary: 'The bytes of an attachment',
  handle(call, target) {
    const list = targetList(call, target);
    const item = targetItem(call, list, target);
    const file = targetAttachment(call, list, item, target);
    const content = attachmentContent(call.db, list, item.id, file.fileName);
    if (!content) {
      throw fileNotFound();
    }
    return {
      kind: 'bytes',
      content,
      contentType: 'application/octet-stream',
      headers: { ETag: attachmentETag(file) }
    };
  }
};
