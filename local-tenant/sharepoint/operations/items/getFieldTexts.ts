import { fieldTextsEntity } from '../../entities/fieldTextsEntity';
import { targetItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import { ENTITY_OPTIONS, type Operation } from '../../operation';

export const getFieldTexts: Operation = {
  method: 'GET',
  path: ['text', 'html'].map((form) => `web/lists/list()/items/item()/fieldvaluesas${form}`),
  summary: 'The columns of an item as people read them, in text or HTML',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    const list = targetList(call, target);
    const item = targetItem(call, list, target);
    const form = target.last === 'fieldvaluesastext' ? 'Text' : 'Html';
    return { kind: 'entity', entity: fieldTextsEntity(call, list, fieldsOf(call.db, list.key), item, form) };
  }
};
