import { viewFieldsEntity } from '../../entities/viewEntity';
import { targetList } from '../../guards/lists';
import { targetView } from '../../guards/views';
import type { Operation } from '../../operation';
import { propertyAnswer } from '../property';
import { viewPaths } from './viewPaths';

export const getViewFields: Operation = {
  method: 'GET',
  path: [...viewPaths('/viewfields'), ...viewPaths('/viewfields/schemaxml')],
  summary: 'The columns that a view shows, as names or as XML',
  handle(call, target) {
    const list = targetList(call, target);
    const entity = viewFieldsEntity(list, targetView(call, list, target));
    return target.last === 'schemaxml' ? propertyAnswer(entity, target) : { kind: 'entity', entity };
  }
};
