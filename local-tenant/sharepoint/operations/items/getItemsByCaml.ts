import * as v from 'valibot';
import { readViewXml } from '../../caml/viewQuery';
import { itemEntity } from '../../entities/itemEntity';
import { visibleItems } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import { ENTITY_OPTIONS, type Operation } from '../../operation';
import { queryItems } from '../../query/itemQuery';
import { LIST_VIEW_THRESHOLD } from '../../query/threshold';
import { readJson, readProperties } from '../../request/body';

const position = v.looseObject({ PagingInfo: v.optional(v.nullable(v.string())) });
const entries = {
  ViewXml: v.optional(v.nullable(v.string())),
  ListItemCollectionPosition: v.optional(v.nullable(position)),
  DatesInUtc: v.optional(v.nullable(v.boolean()))
};
const CAML_TYPE = {
  name: 'SP.CamlQuery',
  missing: ['AllowIncrementalResults', 'FolderServerRelativeUrl', 'FolderServerRelativePath']
};
const body = { query: v.record(v.string(), v.unknown()) };

export const getItemsByCaml: Operation = {
  method: 'POST',
  path: 'web/lists/list()/getitems',
  summary:
    'Items by CAML: conditions, order, row limit, and on by `ListItemCollectionPosition`; `$select` and `$expand` choose',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    const list = targetList(call, target);
    const { query } = readProperties(readJson(call.request.body), body, { name: 'GetItems', missing: [] });
    const { ViewXml, ListItemCollectionPosition } = readProperties(query, entries, CAML_TYPE);
    const fields = fieldsOf(call.db, list.key);
    const asker = { principalId: call.me.id, now: call.now() };
    const { filter, orderBy, rowLimit } = readViewXml(ViewXml ?? '', fields, asker);
    const page = queryItems(
      call.db,
      list,
      fields,
      {
        ...call.query,
        filter,
        orderBy,
        top: rowLimit ?? LIST_VIEW_THRESHOLD,
        skipToken: ListItemCollectionPosition?.PagingInfo ?? undefined
      },
      visibleItems(call, list)
    );
    return {
      kind: 'collection',
      entities: page.items.map((item) => itemEntity(call, list, fields, item)),
      set: 'SP.ApiData.ListItems',
      paged: true
    };
  }
};
