import type { Comparison, Filter } from './filter';
import { compareKeys, textKey } from './textKey';
import type { Literal } from './tokenizer';

/** What a property holds when a filter looks at it; an array matches when one of its members does. */
export type FilterValue = string | number | boolean | null | readonly (string | number)[];

/** Applies a filter to one object in memory: collections of lists, fields, groups and users are small. */
export function evaluateFilter(filter: Filter, valueOf: (property: string[]) => FilterValue): boolean {
  switch (filter.kind) {
    case 'and':
      return evaluateFilter(filter.left, valueOf) && evaluateFilter(filter.right, valueOf);
    case 'or':
      return evaluateFilter(filter.left, valueOf) || evaluateFilter(filter.right, valueOf);
    case 'not':
      return !evaluateFilter(filter.operand, valueOf);
    case 'match':
      return members(valueOf(filter.property)).some((value) => matches(filter.match, value, filter.text));
    case 'compare':
      return compares(filter.comparison, valueOf(filter.property), filter.literal);
  }
}

function members(value: FilterValue): (string | number | boolean)[] {
  if (value === null) {
    return [];
  }
  return typeof value === 'object' ? [...value] : [value];
}

function matches(
  match: 'substringof' | 'startswith',
  value: string | number | boolean,
  text: string
): boolean {
  const key = textKey(String(value));
  return match === 'startswith' ? key.startsWith(textKey(text)) : key.includes(textKey(text));
}

function compares(comparison: Comparison, value: FilterValue, literal: Literal): boolean {
  const values = members(value);
  if (literal.kind === 'null') {
    return comparison === 'eq' ? values.length === 0 : comparison === 'ne' && values.length > 0;
  }
  // As CAML's Neq: what has no value differs from every value.
  if (comparison === 'ne') {
    return !values.some((member) => order(member, literal) === 0);
  }
  return values.some((member) => holds(comparison, order(member, literal)));
}

function holds(comparison: Comparison, sign: number): boolean {
  switch (comparison) {
    case 'gt':
      return sign > 0;
    case 'ge':
      return sign >= 0;
    case 'lt':
      return sign < 0;
    case 'le':
      return sign <= 0;
    default:
      return sign === 0;
  }
}

/** Negative, zero or positive; NaN (which holds for nothing) when the two cannot be compared. */
function order(value: string | number | boolean, literal: Exclude<Literal, { kind: 'null' }>): number {
  if (typeof value === 'string') {
    if (literal.kind === 'datetime') {
      return Date.parse(value) - Date.parse(literal.value);
    }
    return compareKeys(textKey(value), textKey(String(literal.value)));
  }
  return Number(value) - Number(literal.value);
}
