import { rootFolderEntity } from '../../entities/listEntity';
import { targetList } from '../../guards/lists';
import { ENTITY_OPTIONS, type Operation } from '../../operation';

export const getRootFolder: Operation = {
  method: 'GET',
  path: 'web/lists/list()/rootfolder',
  summary: 'The folder of a list; there are none below it',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    return { kind: 'entity', entity: rootFolderEntity(call, targetList(call, target)) };
  }
};
