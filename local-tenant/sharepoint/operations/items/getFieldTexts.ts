import { fieldTextsEntity, type TextForm } from '../../entities/fieldTextsEntity';
import { targetItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import { ENTITY_OPTIONS, type Operation } from '../../operation';

const FORMS: Record<string, TextForm> = {
  fieldvaluesastext: 'Text',
  fieldvaluesashtml: 'Html',
  fieldvaluesforedit: 'Edit'
};

export const getFieldTexts: Operation = {
  method: 'GET',
  path: Object.keys(FORMS).map((name) => `web/lists/list()/items/item()/${name}`),
  summary: 'The columns of an item as people read them, in text or HTML, or as an edit form holds them',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    const list = targetList(call, target);
    const item = targetItem(call, list, target);
    const form = FORMS[target.last] ?? 'Text';
    return { kind: 'entity', entity: fieldTextsEntity(call, list, fieldsOf(call.db, list.key), item, form) };
  }
};
