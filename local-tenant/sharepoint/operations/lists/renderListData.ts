import * as v from 'valibot';
import type { Call } from '../../call';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { textArgument } from '../../request/target';
import { listRows } from './listRows';
import { renderedParts, demandOptions } from './renderOptions';
import { readOverrideBody, readOverrides } from './viewOverrides';

const text = v.optional(v.nullable(v.string()));
const flag = v.optional(v.nullable(v.boolean()));

const entries = {
  ViewXml: text,
  Paging: text,
  RenderOptions: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  AddAllFields: flag,
  AddRequiredFields: flag,
  AllowMultipleValueFilterForTaxonomyFields: flag,
  DatesInUtc: flag
};
const PARAMETERS = {
  name: 'SP.RenderListDataParameters',
  missing: [
    'AddAllViewFields',
    'AddRegionalSettings',
    'AudienceTarget',
    'ExpandGroups',
    'ExpandUserField',
    'FilterOutChannelFoldersInDefaultDocLib',
    'FirstGroupOnly',
    'FolderServerRelativeUrl',
    'ImageFieldsToTryRewriteToCdnUrls',
    'MergeDefaultView',
    'ModernListBoot',
    'OriginalDate',
    'OverrideViewXml',
    'RenderURLFieldInJSON',
    'ReplaceGroup',
    'ShowStubFile'
  ]
};
const members = v.record(v.string(), v.unknown());
const body = { parameters: members, overrideParameters: v.optional(v.nullable(members)) };

export const renderListData: Operation = {
  method: 'POST',
  path: 'web/lists/list()/renderlistdataasstream',
  summary:
    'A page of rows by the XML of a view (else the default view), with texts for people; on by `NextHref`, narrowed and sorted by the query or the overrides',
  options: [],
  handle(call, target) {
    const list = targetList(call, target);
    const { parameters, overrideParameters } = readProperties(readJson(call.request.body), body, {
      name: 'RenderListDataAsStream',
      missing: []
    });
    const given = readProperties(parameters, entries, PARAMETERS);
    const options = given.RenderOptions ?? 0;
    demandOptions(options);
    const overrides = [...call.query.sent, ...readOverrideBody(overrideParameters ?? {})];
    const page = listRows(call, list, {
      viewXml: given.ViewXml ?? '',
      paging: given.Paging?.replace(/^\?/, '') || undefined,
      allFields: given.AddAllFields ?? false,
      overrides: readOverrides(overrides, fieldsOf(call.db, list.key), asker(call))
    });
    return {
      kind: 'bytes',
      content: new TextEncoder().encode(JSON.stringify(renderedParts(call, list, options, page))),
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
      value: JSON.stringify(listRows(call, list, { viewXml }).data)
    };
  }
};

const asker = (call: Call) => ({ principalId: call.me.id, now: call.now() });
