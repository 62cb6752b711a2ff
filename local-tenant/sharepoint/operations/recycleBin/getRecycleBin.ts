import { recycledEntity } from '../../entities/recycledEntity';
import { visibleBin } from '../../guards/recycleBin';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';

export const getRecycleBin: Operation = {
  method: 'GET',
  path: 'web/recyclebin',
  summary:
    'What lies in the recycle bin: what one deleted oneself, or everything for whoever manages the site',
  options: COLLECTION_OPTIONS,
  handle(call) {
    const entities = visibleBin(call).map((recycled) => recycledEntity(call, recycled));
    return { kind: 'collection', entities, set: 'SP.ApiData.RecycleBinItems' };
  }
};
