import { itemEntity } from '../../entities/itemEntity';
import { itemSecurable, targetItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';

export const getVersions: Operation = {
  method: 'GET',
  path: 'web/lists/list()/items/item()/versions',
  summary: 'The versions of an item, the newest first',
  options: COLLECTION_OPTIONS,
  handle(call, target) {
    const list = targetList(call, target);
    const item = targetItem(call, list, target);
    call.demand('ViewVersions', itemSecurable(call, list, item));
    const versions = itemEntity(call, list, fieldsOf(call.db, list.key), item).links?.['Versions']?.() ?? [];
    return {
      kind: 'collection',
      entities: Array.isArray(versions) ? versions : [versions],
      set: 'SP.ApiData.ListItemVersions'
    };
  }
};
