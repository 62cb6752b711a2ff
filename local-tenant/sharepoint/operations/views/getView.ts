import { viewEntity } from '../../entities/viewEntity';
import { targetList } from '../../guards/lists';
import { targetView } from '../../guards/views';
import { ENTITY_OPTIONS, type Operation } from '../../operation';
import { viewPaths } from './viewPaths';

export const getView: Operation = {
  method: 'GET',
  path: viewPaths(),
  summary: 'One view, by id, title or as the default',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    const list = targetList(call, target);
    return { kind: 'entity', entity: viewEntity(call, list, targetView(call, list, target)) };
  }
};
