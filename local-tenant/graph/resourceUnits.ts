import { isOfDirectory, type Operation } from './operation';
import { optionNamed } from './query';

/**
 * What a request costs, in the directory's resource units: `$select` and a `$top` below 20 take one off, `$expand` adds one, and nothing is
 * free (learn.microsoft.com/graph/throttling-limits, "Identity and access service limits"). Other services tell no cost.
 */
export function resourceUnitsOf(operation: Operation, search: URLSearchParams): number | undefined {
  if (!isOfDirectory(operation)) {
    return undefined;
  }
  const given = new Map([...search].map(([name, value]) => [optionNamed(name), value]));
  const saved = Number(given.has('$select')) + Number(Number(given.get('$top') ?? 20) < 20);
  return Math.max(1, (operation.cost ?? 1) + Number(given.has('$expand')) - saved);
}
