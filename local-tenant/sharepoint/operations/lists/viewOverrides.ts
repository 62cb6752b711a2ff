import * as v from 'valibot';
import type { Filter } from '../../../odata/filter';
import type { OrderBy } from '../../../odata/queryOptions';
import { readViewXml } from '../../caml/viewQuery';
import type { Asker } from '../../caml/values';
import { notSupported } from '../../errors';
import { escapeXml } from '../../model/fieldXml';
import type { Field } from '../../model/fields';
import { readProperties } from '../../request/body';

/** How the query of an address narrows and sorts what a view shows: `FilterField1=Kind&FilterValue1=Stor&SortField=Title`. */
export interface ViewOverrides {
  narrowed(filter: Filter | undefined): Filter | undefined;
  orderBy: OrderBy[] | undefined;
}

const KNOWN = /^(?:filterfield\d{1,2}|filtervalue\d{1,2}|sortfield|sortdir)$/;

const text = v.optional(v.nullable(v.string()));
const NUMBERS = Array.from({ length: 10 }, (_, index) => index + 1);
const entries = Object.fromEntries(
  [
    ...NUMBERS.flatMap((number) => [`FilterField${number}`, `FilterValue${number}`]),
    'SortField',
    'SortDir'
  ].map((name) => [name, text])
);
const OVERRIDES = {
  name: 'SP.RenderListDataOverrideParameters',
  missing: [
    'CascDelWarnMessage',
    'CustomAction',
    'DrillDown',
    'Field',
    'FieldInternalName',
    'Filter',
    'FilterData',
    'FilterField',
    'FilterFields',
    'FilterLookupId',
    'FilterOp',
    'FilterValue',
    'FilterValues',
    'GroupString',
    'HasOverrideSelectCommand',
    'ID',
    'InplaceFullListSearch',
    'InplaceSearchQuery',
    'IsCSR',
    'IsGroupRender',
    'IsXslView',
    'ListViewPageUrl',
    'OverrideScope',
    'OverrideSelectCommand',
    'PageFirstRow',
    'PageLastRow',
    'RootFolder',
    'RootFolderUniqueId',
    'SortDirs',
    'SortFields',
    'SortFieldValues',
    'View',
    'ViewCount',
    'ViewId',
    'ViewPath',
    'WebPartId'
  ]
};

/** The same in a body, where it stands for parameters of the address: `overrideParameters` of RenderListDataAsStream. */
export function readOverrideBody(body: Record<string, unknown>): [string, string][] {
  return Object.entries(readProperties(body, entries, OVERRIDES)).flatMap(
    ([name, value]): [string, string][] => (typeof value === 'string' ? [[name.toLowerCase(), value]] : [])
  );
}

/** Reads them. Throws 501 for other parameters, and the service's answer for a column that the list lacks. */
export function readOverrides(
  sent: readonly (readonly [string, string])[],
  fields: readonly Field[],
  asker: Asker
): ViewOverrides {
  const given = new Map(sent);
  const other = [...given.keys()].find((name) => !KNOWN.test(name));
  if (other !== undefined) {
    throw notSupported(`the query parameter ${other} of RenderListDataAsStream`);
  }
  const conditions = [...given].flatMap(([name, field]) =>
    name.startsWith('filterfield')
      ? condition(field, given.get(`filtervalue${name.slice(11)}`) ?? '', fields)
      : []
  );
  const sort = given.get('sortfield');
  const { filter, orderBy } = readViewXml(
    `<View><Query>${joined(conditions)}${sort === undefined ? '' : order(sort, given.get('sortdir'))}</Query></View>`,
    fields,
    asker
  );
  return {
    narrowed: (of) => (of && filter ? { kind: 'and', left: of, right: filter } : (of ?? filter)),
    orderBy: sort === undefined ? undefined : orderBy
  };
}

/** No value means the rows that have none. */
function condition(name: string, value: string, fields: readonly Field[]): string {
  const ref = `<FieldRef Name="${escapeXml(name)}" />`;
  const type = fields.find(({ internalName }) => internalName === name)?.type ?? 'Text';
  return value === ''
    ? `<IsNull>${ref}</IsNull>`
    : `<Eq>${ref}<Value Type="${type}">${escapeXml(value)}</Value></Eq>`;
}

function joined(conditions: readonly string[]): string {
  const [first, ...rest] = conditions;
  const all = first && rest.reduce((left, right) => `<And>${left}${right}</And>`, first);
  return all === undefined ? '' : `<Where>${all}</Where>`;
}

function order(name: string, direction: string | undefined): string {
  const ascending = direction?.toLowerCase() !== 'desc';
  return `<OrderBy><FieldRef Name="${escapeXml(name)}" Ascending="${ascending ? 'TRUE' : 'FALSE'}" /></OrderBy>`;
}
