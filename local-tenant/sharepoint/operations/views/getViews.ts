import { viewEntity } from '../../entities/viewEntity';
import { targetList } from '../../guards/lists';
import { visibleViews } from '../../guards/views';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';

export const getViews: Operation = {
  method: 'GET',
  path: 'web/lists/list()/views',
  summary: 'The views of a list, and one’s own personal ones',
  options: COLLECTION_OPTIONS,
  handle(call, target) {
    const list = targetList(call, target);
    const entities = visibleViews(call, list).map((view) => viewEntity(call, list, view));
    return { kind: 'collection', entities, set: 'SP.ApiData.Views' };
  }
};
