import { invalidQuery } from '../errors';
import type { Column } from './columns';
import type { Condition } from './filterSql';

/** One term of an order, with the name under which a paging link carries its value. */
export interface OrderTerm {
  name: string;
  column: Column;
  descending: boolean;
}

export interface PageToken {
  /** Value of each term at the last row that was shown; null for an empty one. */
  values: (string | number | null)[];
  id: number;
  backwards: boolean;
}

/** Reads `Paged=TRUE&p_Title=x&p_ID=7`. Terms that the token does not name begin at nothing. */
export function readToken(token: string, terms: readonly OrderTerm[]): PageToken {
  const parameters = new URLSearchParams(token);
  const id = Number(parameters.get('p_ID') ?? '0');
  if (!Number.isSafeInteger(id)) {
    throw invalidQuery('The $skiptoken is not valid.');
  }
  const values = terms.map(({ name, column }) => {
    const text = parameters.get(`p_${name}`);
    return text === null || column.kind === 'text' || column.kind === 'date' ? text : Number(text);
  });
  return { values, id, backwards: /^true$/i.test(parameters.get('PagedPrev') ?? '') };
}

/** Writes the token of the page after a row. */
export function writeToken(
  terms: readonly OrderTerm[],
  values: readonly (string | number | null)[],
  id: number
): string {
  const parameters = new URLSearchParams({ Paged: 'TRUE' });
  terms.forEach(({ name }, index) => {
    const value = values[index] ?? null;
    if (value !== null) {
      parameters.set(`p_${name}`, String(value));
    }
  });
  parameters.set('p_ID', String(id));
  return parameters.toString();
}

/** The rows behind a token, in the order of the terms and then the id. SQLite puts nothing before everything. */
export function afterToken(token: PageToken, terms: readonly OrderTerm[]): Condition {
  const steps: Step[] = [
    ...terms.map(({ column, descending }, index) => ({
      sql: column.sql,
      value: token.values[index] ?? null,
      descending
    })),
    { sql: 'item.id', value: token.id, descending: false }
  ];
  const alternatives = steps.map((step, index) => {
    const before = steps.slice(0, index);
    const beyond = beyondValue(step.sql, step.value, step.descending !== token.backwards);
    return {
      sql: [...before.map(({ sql }) => `${sql} IS ?`), beyond.sql].join(' AND '),
      values: [...before.map(({ value }) => value), ...beyond.values]
    };
  });
  const bound = firstBound(steps[0], token.backwards);
  return {
    sql: `${bound.sql}(${alternatives.map(({ sql }) => `(${sql})`).join(' OR ')})`,
    values: [...bound.values, ...alternatives.flatMap(({ values }) => values)]
  };
}

interface Step {
  sql: string;
  value: string | number | null;
  descending: boolean;
}

/** Says again what follows from the alternatives, in a form by which SQLite finds its way into an index. */
function firstBound(step: Step | undefined, backwards: boolean): Condition {
  return !step || step.value === null || step.descending !== backwards
    ? { sql: '', values: [] }
    : { sql: `${step.sql} >= ? AND `, values: [step.value] };
}

function beyondValue(sql: string, value: string | number | null, descending: boolean): Condition {
  if (value === null) {
    return { sql: descending ? '0' : `${sql} IS NOT NULL`, values: [] };
  }
  return { sql: descending ? `(${sql} < ? OR ${sql} IS NULL)` : `${sql} > ?`, values: [value] };
}

export function orderSql(terms: readonly OrderTerm[], backwards: boolean): string {
  return [
    ...terms.map(({ column, descending }) => ({ sql: column.sql, descending })),
    { sql: 'item.id', descending: false }
  ]
    .map(({ sql, descending }) => `${sql} ${descending !== backwards ? 'DESC' : 'ASC'}`)
    .join(', ');
}
