import { itemEntity } from '../../entities/itemEntity';
import { listEntity } from '../../entities/listEntity';
import { webEntity } from '../../entities/webEntity';
import type { Call } from '../../call';
import type { Entity } from '../../../odata/entity';
import { targetItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import { webById } from '../../model/web';
import { ENTITY_OPTIONS, type Operation } from '../../operation';
import type { Target } from '../../request/target';
import { scopePaths } from './scope';

export const getUniqueAncestor: Operation = {
  method: 'GET',
  path: scopePaths('firstuniqueancestorsecurableobject'),
  summary:
    'Whose permissions hold here: the item, list or site itself, or the nearest above with some of its own',
  options: ENTITY_OPTIONS,
  handle: (call, target) => ({ kind: 'entity', entity: ancestor(call, target) })
};

function ancestor(call: Call, target: Target): Entity {
  const list = target.keys['list'] && targetList(call, target);
  const item = list && target.keys['item'] && targetItem(call, list, target);
  if (list && item?.uniquePermissions) {
    return itemEntity(call, list, fieldsOf(call.db, list.key), item);
  }
  return list?.uniquePermissions ? listEntity(call, list) : uniqueWeb(call);
}

function uniqueWeb(call: Call): Entity {
  const web = webById(call.tenant, call.web.permissionLine[0] ?? call.web.id) ?? call.web;
  return web.id === call.web.id ? webEntity(call) : webEntity(call.at(web), web.url);
}
