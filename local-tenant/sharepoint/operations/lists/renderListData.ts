import * as v from 'valibot';
import type { Call } from '../../call';
import { readViewXml } from '../../caml/viewQuery';
import { listFolder } from '../../entities/address';
import { maskText, streamRow } from '../../entities/streamRow';
import { notSupported, unknownCamlField } from '../../errors';
import { visibleItems } from '../../guards/items';
import { securable, targetList } from '../../guards/lists';
import { visibleViews } from '../../guards/views';
import { fieldsOf, type Field } from '../../model/fields';
import type { List } from '../../model/lists';
import { COMPUTED_COLUMNS } from '../../model/views';
import { viewToXml } from '../../model/viewXml';
import type { Operation } from '../../operation';
import { queryItems, type ItemPage } from '../../query/itemQuery';
import { readJson, readProperties } from '../../request/body';

/** SP.RenderListDataOptions: none and ListData both mean the rows. */
const LIST_DATA = 2;
const DEFAULT_LIMIT = 30;

const entries = {
  ViewXml: v.optional(v.nullable(v.string())),
  Paging: v.optional(v.nullable(v.string())),
  RenderOptions: v.optional(v.nullable(v.pipe(v.number(), v.integer()))),
  AddRequiredFields: v.optional(v.nullable(v.boolean())),
  AllowMultipleValueFilterForTaxonomyFields: v.optional(v.nullable(v.boolean())),
  DatesInUtc: v.optional(v.nullable(v.boolean()))
};
const PARAMETERS = {
  name: 'SP.RenderListDataParameters',
  missing: [
    'ExpandGroups',
    'FirstGroupOnly',
    'FolderServerRelativeUrl',
    'ImageFieldsToTryRewriteToCdnUrls',
    'OverrideViewXml'
  ]
};
const body = { parameters: v.record(v.string(), v.unknown()) };

export const renderListData: Operation = {
  method: 'POST',
  path: 'web/lists/list()/renderlistdataasstream',
  summary:
    'A page of rows by the XML of a view (else the default view), with texts for people; on by `NextHref`',
  options: [],
  handle(call, target) {
    const list = targetList(call, target);
    const given = readProperties(readJson(call.request.body), body, {
      name: 'RenderListDataAsStream',
      missing: ['overrideParameters']
    });
    const { ViewXml, Paging, RenderOptions } = readProperties(given.parameters, entries, PARAMETERS);
    refuseOthers(call, RenderOptions ?? 0);
    const fields = fieldsOf(call.db, list.key);
    const xml = ViewXml?.trim() ? ViewXml : defaultXml(call, list);
    const view = readViewXml(xml, fields, { principalId: call.me.id, now: call.now() });
    const top = view.rowLimit ?? DEFAULT_LIMIT;
    const skipToken = Paging?.replace(/^\?/, '') || undefined;
    const query = { ...call.query, filter: view.filter, orderBy: view.orderBy, top, skipToken };
    const page = queryItems(call.db, list, fields, query, visibleItems(call, list));
    const shown = shownFields(view.shown, fields);
    const rows = page.items.map((item) => streamRow(call, list, shown, item));
    return json({ Row: rows, ...around(call, list, page, skipToken, top) });
  }
};

function refuseOthers(call: Call, options: number): void {
  if (options !== 0 && options !== LIST_DATA) {
    throw notSupported(`the RenderOptions ${options}`);
  }
  const [sent] = call.query.sent;
  if (sent) {
    throw notSupported(`the query parameter ${sent[0]} of RenderListDataAsStream`);
  }
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

/** What stands around the rows; names and order are those of recorded answers. */
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

function json(value: unknown): ReturnType<Operation['handle']> {
  return {
    kind: 'bytes',
    content: new TextEncoder().encode(JSON.stringify(value)),
    contentType: 'application/json; charset=utf-8',
    headers: {}
  };
}
