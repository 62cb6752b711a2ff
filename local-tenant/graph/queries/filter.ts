import {
  badRequest,
  filterClauseUnsupported,
  notEqualsNeedsAdvanced,
  notSupported,
  operatorNeedsAdvanced
} from '../errors';
import type { ObjectType, QueriedProperty } from './objectType';
import { Words } from './words';

/** Whether an object is let through. */
export type Filter<TObject> = (object: TObject) => boolean;

/** How deep brackets and `not` may stand in one another. */
const maxDepth = 100;

/**
 * Reads a `$filter` of `eq`, `ne`, `in`, `startswith` and `endswith`, joined by `and`, `or`, `not` and brackets. Texts compare in any case.
 * What the directory takes in advanced queries alone is refused in others. Every other operator is refused with 501.
 */
export function filterOf<TObject>(
  expression: string,
  type: ObjectType<TObject>,
  isAdvanced: boolean
): Filter<TObject> {
  return new FilterReader(expression, type, isAdvanced).read();
}

class FilterReader<TObject> {
  private readonly words: Words;
  private depth = 0;

  constructor(
    expression: string,
    private readonly type: ObjectType<TObject>,
    private readonly isAdvanced: boolean
  ) {
    this.words = new Words(expression);
  }

  read(): Filter<TObject> {
    const filter = this.anyOf();
    if (this.words.peek() !== undefined) {
      throw this.words.fault();
    }
    return filter;
  }

  private anyOf(): Filter<TObject> {
    const filters = [this.allOf()];
    while (this.words.skip('or')) {
      filters.push(this.allOf());
    }
    return (object) => filters.some((lets) => lets(object));
  }

  private allOf(): Filter<TObject> {
    const filters = [this.term()];
    while (this.words.skip('and')) {
      filters.push(this.term());
    }
    return (object) => filters.every((lets) => lets(object));
  }

  private term(): Filter<TObject> {
    this.depth += 1;
    if (this.depth > maxDepth) {
      throw badRequest('Invalid filter clause: the expression is nested too deeply.');
    }
    const filter = this.words.skip('not') ? this.negated() : this.comparison();
    this.depth -= 1;
    return filter;
  }

  private negated(): Filter<TObject> {
    if (!this.isAdvanced) {
      throw operatorNeedsAdvanced('not');
    }
    const filter = this.term();
    return (object) => !filter(object);
  }

  private comparison(): Filter<TObject> {
    if (this.words.skip('(')) {
      const inner = this.anyOf();
      this.words.expect(')');
      return inner;
    }
    const name = this.words.take();
    return this.words.skip('(') ? this.textMatch(name) : this.comparisonOf(this.property(name));
  }

  private comparisonOf(property: QueriedProperty<TObject>): Filter<TObject> {
    if (this.words.skip('eq')) {
      const wanted = this.valueFor(property);
      return (object) => valueOf(property, object) === wanted;
    }
    if (this.words.skip('ne')) {
      if (!this.isAdvanced) {
        throw notEqualsNeedsAdvanced();
      }
      const unwanted = this.valueFor(property);
      return (object) => valueOf(property, object) !== unwanted;
    }
    if (this.words.skip('in')) {
      const wanted = this.list();
      return (object) => wanted.includes(valueOf(property, object));
    }
    throw notSupported(
      `the operator '${this.words.take()}' in a filter (it knows eq, ne, in, startswith, endswith, and, or, not)`
    );
  }

  private textMatch(name: string): Filter<TObject> {
    const isStart = name.toLowerCase() === 'startswith';
    if (!isStart && name.toLowerCase() !== 'endswith') {
      throw notSupported(`'${name}' in a filter (it knows eq, ne, in, startswith, endswith, and, or, not)`);
    }
    if (!isStart && !this.isAdvanced) {
      throw operatorNeedsAdvanced('endsWith');
    }
    const property = this.property(this.words.take());
    if (!(isStart ? property.startsWith : property.endsWith)) {
      throw filterClauseUnsupported(property.name, this.type.resource);
    }
    this.words.expect(',');
    const part = this.literal();
    this.words.expect(')');
    return (object) => {
      const text = valueOf(property, object);
      return (
        typeof text === 'string' &&
        typeof part === 'string' &&
        (isStart ? text.startsWith(part) : text.endsWith(part))
      );
    };
  }

  private property(name: string): QueriedProperty<TObject> {
    const property = this.type.property(name);
    if (property.advancedOnly && !this.isAdvanced) {
      throw filterClauseUnsupported(property.name, this.type.resource);
    }
    return property;
  }

  /** `null` is a value to compare with in advanced queries alone. */
  private valueFor(property: QueriedProperty<TObject>): unknown {
    const value = this.literal();
    if (value === null && !this.isAdvanced) {
      throw filterClauseUnsupported(property.name, this.type.resource);
    }
    return value;
  }

  private list(): readonly unknown[] {
    this.words.expect('(');
    const values = [this.literal()];
    while (this.words.skip(',')) {
      values.push(this.literal());
    }
    this.words.expect(')');
    return values;
  }

  private literal(): unknown {
    const word = this.words.take();
    if (/^'.*'$/s.test(word)) {
      return word.slice(1, -1).replace(/''/g, "'").toLowerCase();
    }
    const constant = { true: true, false: false, null: null }[word.toLowerCase()];
    if (constant === undefined) {
      throw word === "'" ? this.words.fault() : notSupported(`the value ${word} in a filter`);
    }
    return constant;
  }
}

function valueOf<TObject>(property: QueriedProperty<TObject>, object: TObject): unknown {
  const value = property.value(object);
  return typeof value === 'string' ? value.toLowerCase() : value;
}
