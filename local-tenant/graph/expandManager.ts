import type { Person } from '../tenant';
import { directoryObject, selectedProperties } from './directoryObject';
import { badRequest, notSupported, unsupportedQuery } from './errors';
import type { Call } from './operation';
import { listOf } from './query';
import { allUserProperties } from './userProperties';

/** What `$expand=manager(…)` asks for. */
interface ManagerExpansion {
  /** How many managers up the chain; 1 when `$levels` is absent. */
  levels: number;
  select?: readonly string[];
}

/**
 * Reads `$expand=manager($levels=…;$select=…)`. `$levels` is for a single user alone and needs `ConsistencyLevel: eventual`, as
 * learn.microsoft.com/graph/api/user-list-manager says; the wording of the refusals is ours.
 * @param of whether one user is answered or a list of them
 */
export function managerExpansionOf(call: Call, of: 'user' | 'list' = 'user'): ManagerExpansion | undefined {
  const expand = call.query.expand?.trim();
  if (expand === undefined) {
    return undefined;
  }
  const [, name, , inner] = /^(\w+)(\((.*)\))?$/.exec(expand) ?? [];
  if (name?.toLowerCase() !== 'manager') {
    throw notSupported(`$expand=${expand} (only manager can be expanded)`);
  }
  const expansion: ManagerExpansion = { levels: 1 };
  for (const option of (inner ?? '').split(';').filter((part) => part.trim() !== '')) {
    const [key = '', value = ''] = option.split('=').map((part) => part.trim());
    if (key === '$levels') {
      expansion.levels = levelsOf(value);
      requireChainAllowed(call, of);
    } else if (key === '$select') {
      expansion.select = listOf(value);
    } else {
      throw notSupported(`'${key}' inside $expand=manager`);
    }
  }
  return expansion;
}

function levelsOf(value: string): number {
  if (value === 'max') {
    return 1000;
  }
  const levels = /^\d+$/.test(value) ? Number(value) : 0;
  if (levels < 1 || levels > 1000) {
    throw badRequest(
      `Invalid value '${value}' for $levels: 'max' or a number between 1 and 1000 is expected.`
    );
  }
  return levels;
}

function requireChainAllowed({ query }: Call, of: 'user' | 'list'): void {
  if (of === 'list') {
    throw unsupportedQuery('$levels is supported where a single user is asked for, not for a list of users.');
  }
  if (!query.eventual) {
    throw unsupportedQuery("$expand=manager($levels=…) needs the header 'ConsistencyLevel: eventual'.");
  }
}

/**
 * The property `manager` with its chain nested inside; nothing when there is no manager. A chain that runs in a circle
 * ends with the first person that comes again: what the real service does there is not documented.
 */
export function expandedManager(
  call: Call,
  person: Person,
  expansion: ManagerExpansion,
  below: ReadonlySet<string> = new Set()
): { manager?: Record<string, unknown> } {
  const manager = call.tenant.directory.managerOf(person);
  if (manager === undefined || expansion.levels === 0 || below.has(person.id)) {
    return {};
  }
  const above = { ...expansion, levels: expansion.levels - 1 };
  return {
    manager: {
      ...directoryObject(call, manager, selectedProperties(expansion.select, allUserProperties)),
      ...expandedManager(call, manager, above, new Set([...below, person.id]))
    }
  };
}
