import {
  badRequest,
  filterClauseUnsupported,
  notEqualsNeedsAdvanced,
  notSupported,
  operandsIncompatible,
  operatorNeedsAdvanced,
  signatureUnknown,
  tooManyAlternatives
} from '../errors';
import type { ObjectType, QueriedProperty } from './objectType';
import { Words } from './words';

/** Whether an object is let through. */
export type Filter<TObject> = (object: TObject) => boolean;

/** learn.microsoft.com/graph/filter-query-parameter: how many alternatives a filter may name; advanced queries may name more. */
const maxAlternatives = 15;

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
  /** How many alternatives a filter stands for, where it is more than one. */
  private readonly alternatives = new Map<Filter<TObject>, number>();

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
    const first = this.allOf();
    const filters = [first];
    while (this.words.skip('or')) {
      filters.push(this.allOf());
    }
    const count = filters.reduce((sum, each) => sum + (this.alternatives.get(each) ?? 1), 0);
    return filters.length === 1
      ? first
      : this.counted(count, (object) => filters.some((lets) => lets(object)));
  }

  private allOf(): Filter<TObject> {
    const first = this.term();
    const filters = [first];
    while (this.words.skip('and')) {
      filters.push(this.term());
    }
    return filters.length === 1 ? first : (object) => filters.every((lets) => lets(object));
  }

  /** A filter that stands for so many alternatives, which must not be too many. */
  private counted(count: number, filter: Filter<TObject>): Filter<TObject> {
    if (!this.isAdvanced && count > maxAlternatives) {
      throw tooManyAlternatives(count, maxAlternatives);
    }
    this.alternatives.set(filter, count);
    return filter;
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
      const wanted = this.valueFor(property, 'Equal');
      return (object) => valueOf(property, object) === wanted;
    }
    if (this.words.skip('ne')) {
      if (!this.isAdvanced) {
        throw notEqualsNeedsAdvanced();
      }
      const unwanted = this.valueFor(property, 'NotEqual');
      return (object) => valueOf(property, object) !== unwanted;
    }
    if (this.words.skip('in')) {
      const wanted = this.list(property);
      return this.counted(wanted.length, (object) => wanted.includes(valueOf(property, object)));
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
    if (typeof part !== 'string') {
      throw signatureUnknown(name);
    }
    this.words.expect(')');
    return (object) => {
      const text = valueOf(property, object);
      return typeof text === 'string' && (isStart ? text.startsWith(part) : text.endsWith(part));
    };
  }

  private property(name: string): QueriedProperty<TObject> {
    const property = this.type.property(name, '$filter');
    if (property.advancedOnly && !this.isAdvanced) {
      throw filterClauseUnsupported(property.name, this.type.resource);
    }
    return property;
  }

  /** `null` is a value to compare with in advanced queries alone. */
  private valueFor(property: QueriedProperty<TObject>, operator: string): unknown {
    const value = this.literal();
    if (value === null && !this.isAdvanced) {
      throw filterClauseUnsupported(property.name, this.type.resource);
    }
    if (value !== null && (typeof value === 'boolean') !== property.isBoolean) {
      throw operandsIncompatible(property.isBoolean, operator);
    }
    return value;
  }

  private list(property: QueriedProperty<TObject>): readonly unknown[] {
    this.words.expect('(');
    const values = [this.valueFor(property, 'Equal')];
    while (this.words.skip(',')) {
      values.push(this.valueFor(property, 'Equal'));
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
