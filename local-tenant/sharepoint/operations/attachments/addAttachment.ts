import { attachmentEntity } from '../../entities/attachmentEntity';
import { attachmentExists, invalidSetting } from '../../errors';
import { writableItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { addAttachment as add, attachmentByName } from '../../model/attachments';
import { fieldsOf } from '../../model/fields';
import { touchItem } from '../../model/items';
import type { Operation } from '../../operation';
import { textArgument } from '../../request/target';
import { demandFileName } from './fileName';

export const addAttachment: Operation = {
  method: 'POST',
  path: 'web/lists/list()/items/item()/attachmentfiles/add',
  summary: 'Adds an attachment; the item’s version number in the ETag grows',
  handle(call, target) {
    const list = targetList(call, target);
    const item = writableItem(call, list, target, 'EditListItems');
    const name = textArgument(target, 'FileName', 0);
    demandFileName(name);
    if (!list.settings.EnableAttachments) {
      throw invalidSetting('Attachments are not enabled for this list.');
    }
    if (attachmentByName(call.db, list, item.id, name)) {
      throw attachmentExists(name);
    }
    const file = add(call.db, list, item, name, call.request.body, call.stamp());
    touchItem(call.db, list, fieldsOf(call.db, list.key), item, call.stamp());
    return { kind: 'entity', entity: attachmentEntity(call, list, item, file) };
  }
};
