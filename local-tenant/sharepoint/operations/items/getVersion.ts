import { itemEntity } from '../../entities/itemEntity';
import { versionNotFound } from '../../errors';
import { itemSecurable, targetItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import { ENTITY_OPTIONS, type Operation } from '../../operation';

export const getVersion: Operation = {
  method: 'GET',
  path: 'web/lists/list()/items/item()/versions/version()',
  summary: 'One version of an item, by its number (512 for 1.0)',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    const list = targetList(call, target);
    const item = targetItem(call, list, target);
    call.demand('ViewVersions', itemSecurable(call, list, item));
    const versions = itemEntity(call, list, fieldsOf(call.db, list.key), item).links?.['Versions']?.();
    const wanted = Number(target.keys['version']?.value);
    const found = [versions ?? []].flat().find(({ properties }) => properties['VersionId'] === wanted);
    if (!found) {
      throw versionNotFound();
    }
    return { kind: 'entity', entity: found };
  }
};
