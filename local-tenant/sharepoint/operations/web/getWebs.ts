import { webEntity } from '../../entities/webEntity';
import { visibleWebs } from '../../guards/webs';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';

export const getWebs: Operation = {
  method: 'GET',
  path: 'web/webs',
  summary: 'The sites right below the site that the caller may open',
  options: COLLECTION_OPTIONS,
  handle(call) {
    call.demand('Open', call.site);
    const entities = visibleWebs(call).map((web) => webEntity(call.at(web), web.url));
    return { kind: 'collection', entities, set: 'SP.ApiData.Webs' };
  }
};
