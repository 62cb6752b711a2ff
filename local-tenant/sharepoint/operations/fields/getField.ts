import { fieldEntity } from '../../entities/fieldEntity';
import { fieldPaths, targetFields } from '../../guards/fields';
import { ENTITY_OPTIONS, type Operation } from '../../operation';
import { targetField } from './targetField';

export const getField: Operation = {
  method: 'GET',
  path: fieldPaths('/field()'),
  summary: 'One column, by id, title or internal name',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    const scope = targetFields(call, target);
    const field = targetField(call, scope, target);
    return { kind: 'entity', entity: fieldEntity(field, scope) };
  }
};
