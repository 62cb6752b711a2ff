import { listEntity } from '../../entities/listEntity';
import { targetList } from '../../guards/lists';
import type { Operation } from '../../operation';
import { propertyAnswer } from '../property';

const PROPERTIES = [
  'title',
  'id',
  'itemcount',
  'effectivebasepermissions',
  'hasuniqueroleassignments',
  'currentchangetoken'
];

export const getListProperty: Operation = {
  method: 'GET',
  path: PROPERTIES.map((name) => `web/lists/list()/${name}`),
  summary: 'One property of a list, effective permissions among them',
  handle: (call, target) => propertyAnswer(listEntity(call, targetList(call, target)), target)
};
