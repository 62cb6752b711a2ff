import { attachmentEntity } from '../../entities/attachmentEntity';
import { targetItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { attachmentsOf } from '../../model/attachments';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';

export const getAttachments: Operation = {
  method: 'GET',
  path: 'web/lists/list()/items/item()/attachmentfiles',
  summary: 'The attachments of an item',
  options: COLLECTION_OPTIONS,
  handle(call, target) {
    const list = targetList(call, target);
    const item = targetItem(call, list, target);
    const files = attachmentsOf(call.db, list, item.id);
    return {
      kind: 'collection',
      entities: files.map((file) => attachmentEntity(call, list, item, file)),
      set: 'SP.ApiData.Attachments'
    };
  }
};
