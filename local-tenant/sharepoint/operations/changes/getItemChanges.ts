import * as v from 'valibot';
import type { Filter } from '../../../odata/filter';
import type { Call } from '../../call';
import { balanced } from '../../caml/where';
import { listFolder } from '../../entities/address';
import { itemChangesXml, type ItemChanges } from '../../entities/itemChangesXml';
import { visibleItems } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { changedItems, hasNewSchema, logEnd } from '../../model/changes';
import { fieldsOf, type Field } from '../../model/fields';
import type { Item } from '../../model/items';
import type { List } from '../../model/lists';
import type { Operation } from '../../operation';
import { queryItems } from '../../query/itemQuery';
import { readJson, readProperties } from '../../request/body';
import { both, readItemChangeQuery, type ItemChangeQuery } from './itemChangeQuery';

const body = { query: v.record(v.string(), v.unknown()) };

export const getItemChanges: Operation = {
  method: 'POST',
  path: 'web/lists/list()/getlistitemchangessincetoken',
  summary:
    'The items that were added, changed or deleted since a token, as XML; without a token, or after a change of columns, the whole list with its schema',
  options: [],
  handle(call, target) {
    const list = targetList(call, target);
    const fields = fieldsOf(call.db, list.key);
    const { query } = readProperties(readJson(call.request.body), body, {
      name: 'GetListItemChangesSinceToken',
      missing: []
    });
    const asked = readItemChangeQuery(query, list, fields, { principalId: call.me.id, now: call.now() });
    const isWhole = asked.after === undefined || hasNewSchema(call.db, list.id, asked.after);
    const changes = isWhole
      ? wholeList(call, list, fields, asked)
      : changesSince(call, list, fields, asked, asked.after ?? 0);
    return {
      kind: 'bytes',
      content: new TextEncoder().encode(
        itemChangesXml(call, list, { fields, shown: asked.fields ?? fields, form: asked.options, changes })
      ),
      contentType: 'text/xml; charset=utf-8',
      headers: {}
    };
  }
};

function end(call: Call): ItemChanges['upTo'] {
  return logEnd(call.db) ?? { number: 0, time: call.web.created };
}

function wholeList(call: Call, list: List, fields: readonly Field[], asked: ItemChangeQuery): ItemChanges {
  const { items, nextToken } = find(call, list, fields, asked, asked.filter, asked.options.paging);
  return { items, deleted: [], upTo: end(call), hasMore: false, isWhole: true, nextPage: nextToken };
}

/** The log from the token on, until the answer holds as many items as it may. */
function changesSince(
  call: Call,
  list: List,
  fields: readonly Field[],
  asked: ItemChangeQuery,
  after: number
): ItemChanges {
  const { changed, deleted, last } = changedItems(call.db, list.id, after, asked.limit);
  const ids = changed.map((value): Filter => ({
    kind: 'compare',
    comparison: 'eq',
    property: ['ID'],
    literal: { kind: 'number', value }
  }));
  const [first, ...rest] = ids;
  return {
    items: first
      ? find(call, list, fields, asked, both(asked.filter, balanced([first, ...rest])), undefined).items
      : [],
    deleted,
    upTo: last ?? end(call),
    hasMore: last !== undefined,
    isWhole: false,
    nextPage: undefined
  };
}

/** A folder that is not the list's own holds nothing. */
function find(
  call: Call,
  list: List,
  fields: readonly Field[],
  { orderBy, limit, options }: ItemChangeQuery,
  filter: Filter | undefined,
  paging: string | undefined
): { items: Item[]; nextToken: string | undefined } {
  if (options.folder !== undefined && !isFolderOf(call, list, options.folder)) {
    return { items: [], nextToken: undefined };
  }
  const query = { ...call.query, filter, orderBy, top: limit, skipToken: paging };
  return queryItems(call.db, list, fields, query, visibleItems(call, list));
}

function isFolderOf(call: Call, list: List, folder: string): boolean {
  const own = [list.url, listFolder(call.web, list)].map((path) => path.replace(/^\//, '').toLowerCase());
  return own.includes(folder.replace(/^\/|\/$/g, '').toLowerCase());
}
