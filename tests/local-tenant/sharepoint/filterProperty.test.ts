import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { evaluateFilter, type FilterValue } from '../../../local-tenant/odata/evaluateFilter';
import { parseFilter } from '../../../local-tenant/odata/filter';
import { ODataSyntaxError } from '../../../local-tenant/odata/tokenizer';
import { plainField, type Field } from '../../../local-tenant/sharepoint/model/fields';
import { createItemTable } from '../../../local-tenant/sharepoint/model/itemTable';
import { comparisonKeys, type ItemValues } from '../../../local-tenant/sharepoint/model/values';
import { resolveColumn } from '../../../local-tenant/sharepoint/query/columns';
import { filterCondition } from '../../../local-tenant/sharepoint/query/filterSql';
import { sharePointTables } from '../../../local-tenant/sharepoint';

const fields: Field[] = [
  plainField('1', 'Name', 'Text'),
  plainField('2', 'Count', 'Number'),
  plainField('3', 'When', 'DateTime'),
  plainField('4', 'Flag', 'Boolean'),
  plainField('5', 'Tags', 'MultiChoice')
];

const word = fc.oneof(
  fc.constantFrom('', 'a', 'A', 'æ', 'Ø', 'å', 'Åben', "d'A", '%', '_', 'ab', 'aB', '\u{1F600}', '\uFFFD'),
  fc.string({ maxLength: 6, unit: 'grapheme' })
);
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}T08:00:00Z`);
const count = fc.integer({ min: -5, max: 5 });
const quoted = (text: string) => `'${text.replace(/'/g, "''")}'`;
const comparison = fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le');
const equality = fc.constantFrom('eq', 'ne');

const leaf = fc.oneof(
  fc.tuple(comparison, word).map(([operator, text]) => `Name ${operator} ${quoted(text)}`),
  fc.tuple(comparison, count).map(([operator, n]) => `Count ${operator} ${n}`),
  fc.tuple(comparison, day).map(([operator, text]) => `When ${operator} datetime'${text}'`),
  fc.tuple(equality, fc.boolean()).map(([operator, flag]) => `Flag ${operator} ${flag}`),
  fc.tuple(equality, word).map(([operator, text]) => `Tags ${operator} ${quoted(text)}`),
  fc
    .tuple(fc.constantFrom('Name', 'Count', 'When', 'Tags'), equality)
    .map(([name, operator]) => `${name} ${operator} null`),
  word.map((text) => `substringof(${quoted(text)},Name)`),
  word.map((text) => `startswith(Name,${quoted(text)})`),
  word.map((text) => `substringof(${quoted(text)},Tags)`)
);
const { filter } = fc.letrec<{ filter: string }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(tie('filter'), fc.constantFrom('and', 'or'), tie('filter'))
      .map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
    tie('filter').map((inner) => `not (${inner})`)
  )
}));

/** An item as it would be stored: no empty text, no empty choice of several. */
const item: fc.Arbitrary<ItemValues> = fc.record({
  Name: fc.option(word.filter((text) => text !== '')),
  Count: fc.option(count),
  When: fc.option(day),
  Flag: fc.boolean(),
  Tags: fc.option(fc.array(word, { minLength: 1, maxLength: 3 }))
});

test('a filter finds in SQL what it finds in memory', () => {
  const db = new DatabaseSync(':memory:');
  db.exec(sharePointTables);
  createItemTable(db, 1);
  const insert = db.prepare(
    `INSERT INTO sp_items_1 (id, guid, version, ui_version, author_id, editor_id, created, modified, data, keys)
     VALUES (?, '', 1, 512, 1, 1, '', '', '{}', ?)`
  );
  fc.assert(
    fc.property(filter, fc.array(item, { minLength: 1, maxLength: 8 }), (text, items) => {
      db.exec('DELETE FROM sp_items_1');
      items.forEach((values, index) => insert.run(index, JSON.stringify(comparisonKeys(fields, values))));
      const parsed = parseFilter(text);
      const { sql, values } = filterCondition(parsed, (path) =>
        resolveColumn({ db, listKey: 1, fields }, path)
      );
      const found = db.prepare(`SELECT id FROM sp_items_1 AS item WHERE ${sql} ORDER BY id`).all(...values);
      const expected = items.flatMap((values, index) =>
        evaluateFilter(parsed, ([name = '']) => valueOf(values, name)) ? [index] : []
      );
      expect(found.map(({ id }) => id)).toEqual(expected);
    }),
    { numRuns: 1000 }
  );
  db.close();
});

function valueOf(values: ItemValues, name: string): FilterValue {
  const value = values[name] ?? null;
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? null : value;
}

test('whatever is sent as a filter is parsed or refused as a syntax error', () => {
  const pieces = fc.constantFrom(
    '(',
    ')',
    "'",
    'eq',
    ' ',
    'and',
    'not',
    'Name',
    '1',
    ',',
    'null',
    "guid'",
    '@a',
    '%'
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 20 }).map((list) => list.join(''))
  );
  fc.assert(
    fc.property(text, (input) => {
      try {
        parseFilter(input);
      } catch (error) {
        expect(error).toBeInstanceOf(ODataSyntaxError);
      }
    }),
    { numRuns: 2000 }
  );
});

test('nesting has an end', () => {
  expect(() => parseFilter(`${'('.repeat(100000)}Name eq 'x'`)).toThrow(ODataSyntaxError);
  expect(() => parseFilter(`${'not '.repeat(100000)}Name eq 'x'`)).toThrow(ODataSyntaxError);
});
