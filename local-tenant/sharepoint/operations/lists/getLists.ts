import { listEntity } from '../../entities/listEntity';
import { mayOpen } from '../../guards/lists';
import { allLists } from '../../model/lists';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';

export const getLists: Operation = {
  method: 'GET',
  path: 'web/lists',
  summary: 'The lists that the caller may see',
  options: COLLECTION_OPTIONS,
  handle(call) {
    call.demand('Open', call.site);
    const lists = allLists(call.db, call.web.id).filter((list) => mayOpen(call, list));
    return {
      kind: 'collection',
      entities: lists.map((list) => listEntity(call, list)),
      set: 'SP.ApiData.Lists'
    };
  }
};
