import { webEntity } from '../../entities/webEntity';
import { ENTITY_OPTIONS, type Operation } from '../../operation';

export const getWeb: Operation = {
  method: 'GET',
  path: 'web',
  summary: 'The site',
  options: ENTITY_OPTIONS,
  handle(call) {
    call.demand('Open', call.site);
    return { kind: 'entity', entity: webEntity(call) };
  }
};
