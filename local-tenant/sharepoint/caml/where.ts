import type { Comparison, Filter } from '../../odata/filter';
import type { Literal } from '../../odata/tokenizer';
import { invalidCaml, notSupported, unknownCamlField } from '../errors';
import { entityPropertyName, typeInfo, type Field } from '../model/fields';
import { MODERATION_TEXTS } from '../model/moderation';
import { compareDays } from './days';
import { dateOf, type Asker } from './values';
import { childOf, isTrue, type XmlNode } from './xmlNode';

const COMPARISONS: Partial<Record<string, Comparison>> = {
  Eq: 'eq',
  Neq: 'ne',
  Lt: 'lt',
  Leq: 'le',
  Gt: 'gt',
  Geq: 'ge'
};
/** What SharePoint's CAML has besides. */
const MISSING = ['DateRangesOverlap', 'Membership', 'Includes', 'NotIncludes'];

/** Translates the condition inside `<Where>` into the filter that `$filter` would give. */
export function whereFilter(node: XmlNode, fields: readonly Field[], asker: Asker): Filter {
  const comparison = COMPARISONS[node.name];
  if (comparison) {
    const field = fieldOf(node, fields);
    return compare(comparison, field, node, valueNode(node), asker);
  }
  switch (node.name) {
    case 'And':
    case 'Or':
      return join(node, fields, asker);
    case 'Not':
      return { kind: 'not', operand: whereFilter(only(node), fields, asker) };
    case 'Contains':
    case 'BeginsWith':
      return {
        kind: 'match',
        match: node.name === 'Contains' ? 'substringof' : 'startswith',
        property: shownProperty(fieldOf(node, fields)),
        text: valueNode(node).text
      };
    case 'In':
      return anyOf(node, fields, asker);
    case 'IsNull':
    case 'IsNotNull':
      return {
        kind: 'compare',
        comparison: node.name === 'IsNull' ? 'eq' : 'ne',
        property: storedProperty(fieldOf(node, fields)),
        literal: { kind: 'null' }
      };
    default:
      throw MISSING.includes(node.name)
        ? notSupported(`${node.name} in CAML`)
        : invalidCaml(`The element ${node.name} is not known.`);
  }
}

function only(node: XmlNode): XmlNode {
  const [child, more] = node.children;
  if (!child || more) {
    throw invalidCaml(`The element ${node.name} takes one condition.`);
  }
  return child;
}

function join(node: XmlNode, fields: readonly Field[], asker: Asker): Filter {
  const [left, right, more] = node.children;
  if (!left || !right || more) {
    throw invalidCaml(`The element ${node.name} takes two conditions.`);
  }
  return {
    kind: node.name === 'And' ? 'and' : 'or',
    left: whereFilter(left, fields, asker),
    right: whereFilter(right, fields, asker)
  };
}

/** Values that one `In` may hold (as documented for SharePoint Online). */
const MOST_VALUES = 500;

function anyOf(node: XmlNode, fields: readonly Field[], asker: Asker): Filter {
  const field = fieldOf(node, fields);
  const values = childOf(node, 'Values')?.children.filter(({ name }) => name === 'Value') ?? [];
  if (values.length > MOST_VALUES) {
    throw invalidCaml(`The element In takes ${MOST_VALUES} values.`);
  }
  const filters = values.map((value) => compare('eq', field, node, value, asker));
  const [first, ...rest] = filters;
  if (!first) {
    throw invalidCaml('The element In takes values.');
  }
  return balanced([first, ...rest]);
}

/** Any of several filters. Halves again and again, so that no walk over the filter runs deep. */
export function balanced(filters: [Filter, ...Filter[]]): Filter {
  const [first, second, ...rest] = filters;
  if (!second) {
    return first;
  }
  if (rest.length === 0) {
    return { kind: 'or', left: first, right: second };
  }
  const half = Math.ceil(filters.length / 2);
  const [one, ...ones] = filters.slice(0, half);
  const [other, ...others] = filters.slice(half);
  return one && other
    ? { kind: 'or', left: balanced([one, ...ones]), right: balanced([other, ...others]) }
    : first;
}

function compare(comparison: Comparison, field: Field, node: XmlNode, value: XmlNode, asker: Asker): Filter {
  const isReference = ['lookup', 'lookups'].includes(typeInfo(field).storage);
  if (typeInfo(field).storage === 'date') {
    const property = [entityPropertyName(field)];
    const date = dateOf(value, asker);
    return isTrue(value.attributes['IncludeTimeValue'])
      ? { kind: 'compare', comparison, property, literal: { kind: 'datetime', value: date } }
      : compareDays(comparison, property, date);
  }
  const byId = isReference && (isTrue(refOf(node).attributes['LookupId']) || childOf(value, 'UserID'));
  const property = byId ? storedProperty(field) : shownProperty(field);
  return { kind: 'compare', comparison, property, literal: literalOf(field, value, asker, Boolean(byId)) };
}

function literalOf(field: Field, value: XmlNode, asker: Asker, byId: boolean): Literal {
  if (childOf(value, 'UserID')) {
    return { kind: 'number', value: asker.principalId };
  }
  const { text } = value;
  const { storage } = typeInfo(field);
  if (storage === 'boolean' || field.type === 'Attachments') {
    return { kind: 'boolean', value: isTrue(text) };
  }
  if (storage === 'number' || byId) {
    const status = Object.values(MODERATION_TEXTS).indexOf(text.trim());
    if (field.type === 'ModStat' && status >= 0) {
      return { kind: 'number', value: status };
    }
    const number = /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (Number.isNaN(number)) {
      throw invalidCaml(`The value '${text}' is no number.`);
    }
    return { kind: 'number', value: number };
  }
  return { kind: 'string', value: text };
}

function refOf(node: XmlNode): XmlNode {
  const ref = childOf(node, 'FieldRef');
  if (!ref) {
    throw invalidCaml(`The element ${node.name} takes a FieldRef.`);
  }
  return ref;
}

function fieldOf(node: XmlNode, fields: readonly Field[]): Field {
  return namedField(refOf(node), fields);
}

/** The column that a FieldRef names by its internal name. */
export function namedField(ref: XmlNode, fields: readonly Field[]): Field {
  const wanted = ref.attributes['Name']?.toLowerCase();
  const found = fields.find(({ internalName }) => internalName.toLowerCase() === wanted);
  if (!found) {
    throw wanted === undefined ? invalidCaml('A FieldRef takes a Name.') : unknownCamlField();
  }
  return found;
}

function valueNode(node: XmlNode): XmlNode {
  const value = childOf(node, 'Value');
  if (!value) {
    throw invalidCaml(`The element ${node.name} takes a Value.`);
  }
  return value;
}

/** What a person or lookup column shows is its title; other columns show what they hold. */
export function shownProperty(field: Field): string[] {
  const name = entityPropertyName(field);
  const { storage } = typeInfo(field);
  return storage === 'lookup' || storage === 'lookups' ? [name, field.lookupField ?? 'Title'] : [name];
}

function storedProperty(field: Field): string[] {
  const name = entityPropertyName(field);
  const { storage } = typeInfo(field);
  return storage === 'lookup' || storage === 'lookups' ? [`${name}Id`] : [name];
}
