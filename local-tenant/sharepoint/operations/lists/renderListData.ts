import * as v from 'valibot';
import type { Call } from '../../call';
import { notSupported } from '../../errors';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { textArgument } from '../../request/target';
import { listRows } from './listRows';
import { readOverrides } from './viewOverrides';

/** SP.RenderListDataOptions: none and ListData both mean the rows. */
const LIST_DATA = 2;

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
    'A page of rows by the XML of a view (else the default view), with texts for people; on by `NextHref`, narrowed and sorted by the query',
  options: [],
  handle(call, target) {
    const list = targetList(call, target);
    const given = readProperties(readJson(call.request.body), body, {
      name: 'RenderListDataAsStream',
      missing: ['overrideParameters']
    });
    const { ViewXml, Paging, RenderOptions } = readProperties(given.parameters, entries, PARAMETERS);
    refuseOptions(RenderOptions ?? 0);
    const rows = listRows(call, list, {
      viewXml: ViewXml ?? '',
      paging: Paging?.replace(/^\?/, '') || undefined,
      overrides: readOverrides(call.query.sent, fieldsOf(call.db, list.key), asker(call))
    });
    return {
      kind: 'bytes',
      content: new TextEncoder().encode(JSON.stringify(rows)),
      contentType: 'application/json; charset=utf-8',
      headers: {}
    };
  }
};

export const renderListDataText: Operation = {
  method: 'POST',
  path: 'web/lists/list()/renderlistdata',
  summary: 'The first page of rows by the XML of a view, as JSON in a text',
  options: [],
  handle(call, target) {
    const list = targetList(call, target);
    const viewXml = textArgument(target, 'viewXml', 0);
    return {
      kind: 'value',
      name: 'RenderListData',
      value: JSON.stringify(listRows(call, list, { viewXml }))
    };
  }
};

const asker = (call: Call) => ({ principalId: call.me.id, now: call.now() });

function refuseOptions(options: number): void {
  if (options !== 0 && options !== LIST_DATA) {
    throw notSupported(`the RenderOptions ${options}`);
  }
}
