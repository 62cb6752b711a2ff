import { itemEntity } from '../../entities/itemEntity';
import { visibleItems } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import { itemTypeName } from '../../model/lists';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';
import { queryItems } from '../../query/itemQuery';

export const getItems: Operation = {
  method: 'GET',
  path: 'web/lists/list()/items',
  summary:
    'A page of a list: 100 rows unless `$top` says otherwise, on by `odata.nextLink`; `$skip` does nothing',
  options: [...COLLECTION_OPTIONS, '$skiptoken'],
  handle(call, target) {
    const list = targetList(call, target);
    const fields = fieldsOf(call.db, list.key);
    const page = queryItems(call.db, list, fields, call.query, visibleItems(call, list));
    return {
      kind: 'collection',
      entities: page.items.map((item) => itemEntity(call, list, fields, item)),
      set: `SP.ListData.${itemTypeName(list).replace('SP.Data.', '')}s`,
      paged: true,
      nextToken: page.nextToken
    };
  }
};
