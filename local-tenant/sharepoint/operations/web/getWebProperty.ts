import { webEntity } from '../../entities/webEntity';
import type { Operation } from '../../operation';
import { propertyAnswer } from '../property';

/** Single properties, by their lower-case names in the path. */
const PROPERTIES = [
  'title',
  'url',
  'serverrelativeurl',
  'id',
  'description',
  'effectivebasepermissions',
  'hasuniqueroleassignments',
  'currentchangetoken'
];

export const getWebProperty: Operation = {
  method: 'GET',
  path: PROPERTIES.map((name) => `web/${name}`),
  summary: 'One property of the site, effective permissions among them',
  handle(call, target) {
    call.demand('Open', call.site);
    return propertyAnswer(webEntity(call), target);
  }
};
