import { attachmentEntity } from '../../entities/attachmentEntity';
import { targetItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { ENTITY_OPTIONS, type Operation } from '../../operation';
import { targetAttachment } from './targetAttachment';

export const getAttachment: Operation = {
  method: 'GET',
  path: 'web/lists/list()/items/item()/attachmentfiles/attachment()',
  summary: 'One attachment’s name and address',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    const list = targetList(call, target);
    const item = targetItem(call, list, target);
    const file = targetAttachment(call, list, item, target);
    return { kind: 'entity', entity: attachmentEntity(call, list, item, file) };
  }
};
