import { allPropertiesEntity } from '../../entities/allPropertiesEntity';
import { ENTITY_OPTIONS, type Operation } from '../../operation';

export const getAllProperties: Operation = {
  method: 'GET',
  path: 'web/allproperties',
  summary:
    'The property bag of the site: its language and the ids of its three groups; nothing can be put into it',
  options: ENTITY_OPTIONS,
  handle(call) {
    call.demand('Open', call.site);
    return { kind: 'entity', entity: allPropertiesEntity(call.web) };
  }
};
