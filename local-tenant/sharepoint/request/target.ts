import type { Literal } from '../../odata/tokenizer';
import type { Segment, SegmentArguments } from '../../odata/resourcePath';
import { invalidQuery } from '../errors';

/** How one member of a collection was named: `{ by: 'title', value: 'FaqEntries' }`. */
export interface Key {
  by: string;
  value: string;
}

/**
 * A resource path with its synonyms resolved: `web/lists/getByTitle('X')/items(1)` and `web/GetList(@p1)/items/getById(1)`
 * both have the path `web/lists/list()/items/item()`; the keys say which list and item.
 */
export interface Target {
  path: string;
  /** Keys by the name of the entity: `list`, `item`, `field`… */
  keys: Partial<Record<string, Key>>;
  /** Arguments of a method at the end. */
  arguments: SegmentArguments;
  /** Name of the last segment as it stands in the path, for messages. */
  last: string;
}

interface KeyedCollection {
  entity: string;
  /** What a key in parentheses behind the collection names. */
  by: string;
  /** Methods of the collection that name a member, and by what. */
  methods: Record<string, string>;
}

const COLLECTIONS: Record<string, KeyedCollection> = {
  lists: { entity: 'list', by: 'id', methods: { getbytitle: 'title', getbyid: 'id' } },
  items: { entity: 'item', by: 'id', methods: { getbyid: 'id' } },
  fields: {
    entity: 'field',
    by: 'id',
    methods: { getbyinternalnameortitle: 'name', getbytitle: 'title', getbyid: 'id' }
  },
  attachmentfiles: { entity: 'attachment', by: 'name', methods: { getbyfilename: 'name' } },
  versions: { entity: 'version', by: 'id', methods: { getbyid: 'id' } },
  views: { entity: 'view', by: 'id', methods: { getbytitle: 'title', getbyid: 'id' } },
  recyclebin: { entity: 'recycled', by: 'id', methods: { getbyid: 'id' } },
  sitegroups: { entity: 'group', by: 'id', methods: { getbyid: 'id', getbyname: 'name' } },
  siteusers: {
    entity: 'user',
    by: 'login',
    methods: { getbyid: 'id', getbyemail: 'email', getbyloginname: 'login' }
  },
  users: {
    entity: 'user',
    by: 'login',
    methods: { getbyid: 'id', getbyemail: 'email', getbyloginname: 'login' }
  },
  roledefinitions: {
    entity: 'roledefinition',
    by: 'id',
    methods: { getbyid: 'id', getbyname: 'name', getbytype: 'type' }
  },
  features: { entity: 'feature', by: 'id', methods: { getbyid: 'id' } },
  quicklaunch: { entity: 'node', by: 'id', methods: { getbyid: 'id' } },
  topnavigationbar: { entity: 'node', by: 'id', methods: { getbyid: 'id' } },
  roleassignments: { entity: 'roleassignment', by: 'id', methods: { getbyprincipalid: 'id' } }
};

/** Methods of the web (and of a list) that name a member of a collection which the path does not show. */
const SHORTCUTS: Record<string, { collection: string; entity: string; by: string; argument?: string }> = {
  getlist: { collection: 'lists', entity: 'list', by: 'url' },
  getlistusingpath: { collection: 'lists', entity: 'list', by: 'url', argument: 'decodedurl' },
  getitembyid: { collection: 'items', entity: 'item', by: 'id' },
  getview: { collection: 'views', entity: 'view', by: 'id' },
  getuserbyid: { collection: 'siteusers', entity: 'user', by: 'id' }
};

/** Properties of the web that stand for a member of a collection. */
const STANDING: Record<string, { collection: string; entity: string; by: string }> = {
  defaultdocumentlibrary: { collection: 'lists', entity: 'list', by: 'default' }
};

/** Resolves the synonyms of a parsed path. */
export function targetOf(segments: readonly Segment[]): Target {
  const path: string[] = [];
  const keys: Target['keys'] = {};
  let callArguments: SegmentArguments = { positional: [], named: {} };
  segments.forEach((segment, index) => {
    const previous = path[path.length - 1] ?? '';
    const method = COLLECTIONS[previous]?.methods[segment.name];
    const collection = COLLECTIONS[segment.name];
    const shortcut = SHORTCUTS[segment.name];
    const standing = STANDING[segment.name];
    if (COLLECTIONS[previous] && method !== undefined && segment.arguments) {
      add(path, keys, COLLECTIONS[previous].entity, { by: method, value: keyText(segment) });
    } else if (collection && segment.arguments && hasArguments(segment)) {
      path.push(segment.name);
      add(path, keys, collection.entity, { by: collection.by, value: keyText(segment) });
    } else if (shortcut && segment.arguments) {
      path.push(shortcut.collection);
      add(path, keys, shortcut.entity, { by: shortcut.by, value: keyText(segment, shortcut.argument) });
    } else if (standing && previous === 'web') {
      path.push(standing.collection);
      add(path, keys, standing.entity, { by: standing.by, value: segment.name });
    } else {
      path.push(segment.name);
      if (segment.arguments && hasArguments(segment)) {
        // Only a method at the end takes arguments that are no key; the name keeps them apart in the path.
        if (index < segments.length - 1) {
          path[path.length - 1] = `${segment.name}(…)`;
        }
        callArguments = segment.arguments;
      }
    }
  });
  return {
    path: path.join('/'),
    keys,
    arguments: callArguments,
    last: segments[segments.length - 1]?.name ?? ''
  };
}

function add(path: string[], keys: Target['keys'], entity: string, key: Key): void {
  path.push(`${entity}()`);
  keys[entity] = key;
}

function hasArguments({ arguments: given }: Segment): boolean {
  return given !== undefined && (given.positional.length > 0 || Object.keys(given.named).length > 0);
}

function keyText(segment: Segment, name?: string): string {
  const literal = segment.arguments?.positional[0] ?? Object.values(segment.arguments?.named ?? {})[0];
  const named = name === undefined ? literal : (segment.arguments?.named[name] ?? literal);
  if (!named || named.kind === 'null') {
    throw invalidQuery(`The segment '${segment.name}' takes a key.`);
  }
  return String(named.value);
}

/** An argument of the method at the end of a path, by name or else by position. */
export function argument(target: Target, name: string, position: number): Literal | undefined {
  return target.arguments.named[name.toLowerCase()] ?? target.arguments.positional[position];
}

export function numberArgument(target: Target, name: string, position: number): number {
  const literal = argument(target, name, position);
  const value = literal && literal.kind !== 'null' ? Number(literal.value) : Number.NaN;
  if (!Number.isSafeInteger(value)) {
    throw invalidQuery(`The parameter ${name} must be a whole number.`);
  }
  return value;
}

export function textArgument(target: Target, name: string, position: number): string {
  const literal = argument(target, name, position);
  if (literal?.kind !== 'string' && literal?.kind !== 'guid') {
    throw invalidQuery(`The parameter ${name} must be a string.`);
  }
  return literal.value;
}

export function flagArgument(target: Target, name: string, position: number): boolean {
  const literal = argument(target, name, position);
  return literal?.kind === 'boolean' ? literal.value : literal?.kind === 'number' && literal.value === 1;
}
