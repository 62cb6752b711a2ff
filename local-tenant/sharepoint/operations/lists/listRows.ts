import type { Call } from '../../call';
import { readViewXml } from '../../caml/viewQuery';
import { listFolder } from '../../entities/address';
import { maskText, streamRow } from '../../entities/streamRow';
import { unknownCamlField } from '../../errors';
import { visibleItems } from '../../guards/items';
import { securable } from '../../guards/lists';
import { visibleViews } from '../../guards/views';
import { fieldsOf, type Field } from '../../model/fields';
import type { Item } from '../../model/items';
import type { List } from '../../model/lists';
import { COMPUTED_COLUMNS } from '../../model/views';
import { viewToXml } from '../../model/viewXml';
import { queryItems, type ItemPage } from '../../query/itemQuery';
import type { Json } from '../../../odata/write';
import type { ViewOverrides } from './viewOverrides';

const DEFAULT_LIMIT = 30;

interface Asked {
  /** The XML of a view; the default view's when it is empty. */
  viewXml: string;
  /** As `NextHref` gave it, without its question mark. */
  paging?: string | undefined;
  overrides?: ViewOverrides;
  /** Shows every column, whatever the view names. */
  allFields?: boolean;
}

export interface ListPage {
  /** The rows, and what stands around them. */
  data: Record<string, Json>;
  items: Item[];
  /** The columns that the rows show. */
  shown: Field[];
}

/** A page of rows by a view, with what stands around them; names and order are those of recorded answers. */
export function listRows(
  call: Call,
  list: List,
  { viewXml, paging, overrides, allFields = false }: Asked
): ListPage {
  const fields = fieldsOf(call.db, list.key);
  const xml = viewXml.trim() ? viewXml : defaultXml(call, list);
  const view = readViewXml(xml, fields, { principalId: call.me.id, now: call.now() });
  const top = view.rowLimit ?? DEFAULT_LIMIT;
  const query = {
    ...call.query,
    filter: overrides?.narrowed(view.filter) ?? view.filter,
    orderBy: overrides?.orderBy ?? view.orderBy,
    top,
    skipToken: paging
  };
  const page = queryItems(call.db, list, fields, query, visibleItems(call, list));
  const named = shownFields(view.shown, fields);
  const shown = allFields ? fields.filter(isShowable) : named;
  const rows = page.items.map((item) => streamRow(call, list, shown, item));
  return { data: { Row: rows, ...around(call, list, page, paging, top) }, items: page.items, shown };
}

function defaultXml(call: Call, list: List): string {
  const view = visibleViews(call, list).find(({ isDefault }) => isDefault);
  return view ? viewToXml(view, `${listFolder(call.web, list)}/${view.leaf}`) : '<View />';
}

/** The columns that the view names; the computed looks at the title show the title. */
function shownFields(names: readonly string[], fields: readonly Field[]): Field[] {
  const wanted = names.map((name) => (COMPUTED_COLUMNS.includes(name) ? 'Title' : name));
  return [...new Set(wanted)].map((name) => {
    const field = fields.find(({ internalName }) => internalName === name);
    if (!field) {
      throw unknownCamlField();
    }
    return field;
  });
}

/** Computed columns are made of others when a page is drawn. */
function isShowable({ type }: Field): boolean {
  return type !== 'Computed' && type !== 'ContentTypeId';
}

function around(call: Call, list: List, page: ItemPage, skipToken: string | undefined, limit: number) {
  const sent = Number(new URLSearchParams(skipToken).get('PageFirstRow') ?? '1');
  const first = Number.isSafeInteger(sent) && sent > 0 ? sent : 1;
  const next = first + page.items.length;
  return {
    FirstRow: first,
    FolderPermissions: maskText(call.maskOn(securable(call, list))),
    LastRow: next - 1,
    RowLimit: limit,
    ...(page.nextToken === undefined ? {} : { NextHref: `?${page.nextToken}&PageFirstRow=${next}` }),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: ''
  };
}
