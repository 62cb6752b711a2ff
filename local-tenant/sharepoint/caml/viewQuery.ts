import type { Filter } from '../../odata/filter';
import type { OrderBy } from '../../odata/queryOptions';
import { invalidCaml, notSupported } from '../errors';
import type { Field } from '../model/fields';
import type { Asker } from './values';
import { namedField, shownProperty, whereFilter } from './where';
import { childOf, isTrue, readElement, type XmlNode } from './xmlNode';

/** What the XML of a view asks for. */
export interface ViewQuery {
  filter: Filter | undefined;
  orderBy: OrderBy[];
  /** `undefined` when the view does not limit itself. */
  rowLimit: number | undefined;
  /** The names in its ViewFields, as written. */
  shown: string[];
}

/** Elements of a view that ask for more than rows. */
const MISSING = ['Joins', 'ProjectedFields', 'Aggregations'];

/** Reads `<View>…</View>`. */
export function readViewXml(xml: string, fields: readonly Field[], asker: Asker): ViewQuery {
  const view = xml.trim() === '' ? undefined : readElement(xml, 'View');
  const missing = view?.children.find(({ name }) => MISSING.includes(name));
  if (missing) {
    throw notSupported(`${missing.name} in CAML`);
  }
  const query = childOf(view, 'Query');
  if (childOf(query, 'GroupBy')) {
    throw notSupported('GroupBy in CAML');
  }
  return {
    filter: filterOf(childOf(query, 'Where'), fields, asker),
    orderBy: childOf(query, 'OrderBy')?.children.map((ref) => orderOf(ref, fields)) ?? [],
    rowLimit: limitOf(childOf(view, 'RowLimit')),
    shown: childOf(view, 'ViewFields')?.children.map(({ attributes }) => attributes['Name'] ?? '') ?? []
  };
}

function filterOf(where: XmlNode | undefined, fields: readonly Field[], asker: Asker): Filter | undefined {
  const [condition, more] = where?.children ?? [];
  if (more) {
    throw invalidCaml('The element Where takes one condition.');
  }
  return condition && whereFilter(condition, fields, asker);
}

function orderOf(ref: XmlNode, fields: readonly Field[]): OrderBy {
  if (ref.name !== 'FieldRef') {
    throw invalidCaml(`The element ${ref.name} is not known in OrderBy.`);
  }
  const { Ascending } = ref.attributes;
  return {
    property: shownProperty(namedField(ref, fields)),
    descending: Ascending !== undefined && !isTrue(Ascending)
  };
}

function limitOf(limit: XmlNode | undefined): number | undefined {
  if (limit && !/^\d{1,9}$/.test(limit.text)) {
    throw invalidCaml('RowLimit must be a whole number.');
  }
  const rows = Number(limit?.text ?? 0);
  return rows === 0 ? undefined : rows;
}
