import type { Comparison, Filter } from '../../odata/filter';
import { textKey } from '../../odata/textKey';
import type { Literal } from '../../odata/tokenizer';
import { invalidQuery } from '../errors';
import { stamp } from '../model/web';
import type { Column } from './columns';

/** A condition and the values for its `?`, in order. */
export interface Condition {
  sql: string;
  values: (string | number | null)[];
}

export type Resolve = (property: string[]) => Column;

const OPERATORS: Record<Exclude<Comparison, 'ne'>, string> = {
  eq: '=',
  gt: '>',
  ge: '>=',
  lt: '<',
  le: '<='
};

/** Above every character that can follow a prefix. */
const LAST_CHARACTER = '\u{10FFFF}';

/** Translates a filter into a condition on a list's table, called `item`. */
export function filterCondition(filter: Filter, resolve: Resolve): Condition {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return join(
        filterCondition(filter.left, resolve),
        filter.kind.toUpperCase(),
        filterCondition(filter.right, resolve)
      );
    case 'not': {
      // A comparison with nothing is unknown to SQL; here it simply does not hold.
      const { sql, values } = filterCondition(filter.operand, resolve);
      return { sql: `NOT COALESCE(${sql}, 0)`, values };
    }
    case 'match':
      return matchCondition(filter.match, resolve(filter.property), filter.text);
    case 'compare':
      return compareCondition(filter.comparison, resolve(filter.property), filter.literal);
  }
}

function join(left: Condition, operator: string, right: Condition): Condition {
  return { sql: `(${left.sql} ${operator} ${right.sql})`, values: [...left.values, ...right.values] };
}

function matchCondition(match: 'substringof' | 'startswith', column: Column, text: string): Condition {
  if (column.kind !== 'text') {
    throw invalidQuery(`The function '${match}' takes a text column.`);
  }
  const key = textKey(text);
  return match === 'startswith'
    ? anyMember(column, `(${column.sql} >= ? AND ${column.sql} < ?)`, [key, key + LAST_CHARACTER])
    : anyMember(column, `instr(${column.sql}, ?) > 0`, [key]);
}

function compareCondition(comparison: Comparison, column: Column, literal: Literal): Condition {
  if (literal.kind === 'null') {
    return nullCondition(comparison, column);
  }
  const value = columnValue(column, literal);
  if (comparison !== 'ne') {
    return anyMember(column, `${column.sql} ${OPERATORS[comparison]} ?`, [value]);
  }
  // As CAML's Neq: what has no value differs from every value.
  const { sql, values } = anyMember(column, `${column.sql} = ?`, [value]);
  return { sql: `NOT COALESCE(${sql}, 0)`, values };
}

function nullCondition(comparison: Comparison, column: Column): Condition {
  if (comparison !== 'eq' && comparison !== 'ne') {
    return { sql: '0', values: [] };
  }
  const present = column.each
    ? `EXISTS (SELECT 1 FROM json_each(COALESCE(${column.each}, '[]')))`
    : `${column.sql} IS NOT NULL`;
  return { sql: comparison === 'ne' ? present : `NOT ${present}`, values: [] };
}

function anyMember(column: Column, sql: string, values: (string | number)[]): Condition {
  return column.each
    ? {
        sql: `EXISTS (SELECT 1 FROM json_each(COALESCE(${column.each}, '[]')) AS member WHERE ${sql})`,
        values
      }
    : { sql, values };
}

/** Converts a literal to what the column's keys hold, or refuses it. */
function columnValue(column: Column, literal: Exclude<Literal, { kind: 'null' }>): string | number {
  switch (column.kind) {
    case 'text':
      return textKey(String(literal.value));
    case 'number':
      return numberValue(literal);
    case 'boolean':
      return numberValue(literal) === 0 ? 0 : 1;
    case 'guid':
      return String(literal.value).toLowerCase();
    case 'date':
      return dateValue(literal);
  }
}

function numberValue(literal: Exclude<Literal, { kind: 'null' }>): number {
  const number = literal.value === '' ? Number.NaN : Number(literal.value);
  if (Number.isNaN(number)) {
    throw invalidQuery(`The value '${literal.value}' cannot be compared with a number column.`);
  }
  return number;
}

function dateValue(literal: Exclude<Literal, { kind: 'null' }>): string {
  const time = typeof literal.value === 'string' ? Date.parse(literal.value) : Number.NaN;
  if (Number.isNaN(time)) {
    throw invalidQuery(`The value '${literal.value}' cannot be compared with a date column.`);
  }
  return stamp(new Date(time));
}
