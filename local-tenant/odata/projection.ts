import type { Entity, Projection, Value } from './entity';

/** How the owner of the entities words the ways in which a selection can be wrong. */
export interface ProjectionErrors {
  unknownProperty(entity: Entity, name: string): Error;
  missingProperty(entity: Entity, name: string): Error;
  mustExpand(entity: Entity, name: string): Error;
}

/** A selection and expansion as a tree: one node per expanded link. */
interface Choice {
  selected: string[];
  expanded: Map<string, Choice>;
}

/** Applies `$select` and `$expand` to an entity. Names ignore case, as the service's do. */
export function project(
  entity: Entity,
  select: string[][],
  expand: string[][],
  errors: ProjectionErrors
): Projection {
  return projectChoice(entity, choiceOf(select, expand), errors);
}

function choiceOf(select: string[][], expand: string[][]): Choice {
  const root: Choice = { selected: [], expanded: new Map() };
  for (const path of expand) {
    path.reduce((choice, name) => childOf(choice, name), root);
  }
  for (const path of select) {
    const property = path[path.length - 1] ?? '*';
    const parent = path.slice(0, -1).reduce((choice, name) => childOf(choice, name), root);
    // Selecting an expanded link itself shows the whole of it.
    if (!parent.expanded.has(property.toLowerCase())) {
      parent.selected.push(property);
    }
  }
  return root;
}

function childOf(choice: Choice, name: string): Choice {
  const key = name.toLowerCase();
  const child = choice.expanded.get(key) ?? { selected: [], expanded: new Map<string, Choice>() };
  choice.expanded.set(key, child);
  return child;
}

function projectChoice(entity: Entity, choice: Choice, errors: ProjectionErrors): Projection {
  const links = entity.links ?? {};
  const linkNames = Object.keys(links);
  const expanded: Projection['expanded'] = [];
  for (const [key, child] of choice.expanded) {
    const name = linkNames.find((candidate) => candidate.toLowerCase() === key);
    const target = name === undefined ? undefined : links[name];
    if (name === undefined || target === undefined) {
      throw isMissing(entity, key)
        ? errors.missingProperty(entity, key)
        : errors.unknownProperty(entity, key);
    }
    if (entity.mustExpand?.includes(name) && child.selected.length === 0) {
      throw errors.mustExpand(entity, name);
    }
    const found = target();
    if (Array.isArray(found)) {
      expanded.push([name, found.map((member) => projectChoice(member, child, errors))]);
    } else if (found) {
      expanded.push([name, projectChoice(found, child, errors)]);
    }
  }
  const shown = valuesOf(entity, choice, errors);
  const deferred = linkNames.filter((name) => !choice.expanded.has(name.toLowerCase()));
  return { entity, values: shown.values, expanded, deferred: shown.all ? deferred : shown.deferred };
}

interface Shown {
  values: [string, Value][];
  deferred: string[];
  all: boolean;
}

function valuesOf(entity: Entity, choice: Choice, errors: ProjectionErrors): Shown {
  const everything = Object.entries(entity.properties);
  // A selection that only reaches into links (`Author/Title`) selects nothing of the entity itself.
  const onlyLinks = choice.selected.length === 0 && hasSelection(choice);
  if (choice.selected.length === 0 && !onlyLinks) {
    return { values: everything, deferred: [], all: true };
  }
  const values = new Map<string, Value>();
  const deferred: string[] = [];
  for (const name of choice.selected) {
    if (name === '*') {
      everything.forEach(([key, value]) => values.set(key, value));
    } else {
      selectOne(entity, name, values, deferred, errors);
    }
  }
  return { values: [...values], deferred, all: false };
}

function hasSelection(choice: Choice): boolean {
  return [...choice.expanded.values()].some((child) => child.selected.length > 0 || hasSelection(child));
}

function selectOne(
  entity: Entity,
  name: string,
  values: Map<string, Value>,
  deferred: string[],
  errors: ProjectionErrors
): void {
  const property = own(entity.properties, name);
  const onDemand = own(entity.onDemand ?? {}, name);
  const link = own(entity.links ?? {}, name);
  if (property) {
    values.set(property[0], property[1]);
  } else if (onDemand) {
    values.set(onDemand[0], onDemand[1]());
  } else if (link && entity.mustExpand?.includes(link[0])) {
    throw errors.mustExpand(entity, link[0]);
  } else if (link) {
    deferred.push(link[0]);
  } else if (!entity.isOpen) {
    throw isMissing(entity, name)
      ? errors.missingProperty(entity, name)
      : errors.unknownProperty(entity, name);
  }
}

function own<T>(record: Record<string, T>, name: string): [string, T] | undefined {
  const wanted = name.toLowerCase();
  const key = Object.hasOwn(record, name)
    ? name
    : Object.keys(record).find((candidate) => candidate.toLowerCase() === wanted);
  const value = key === undefined ? undefined : record[key];
  return key === undefined || value === undefined ? undefined : [key, value];
}

function isMissing(entity: Entity, name: string): boolean {
  return entity.missing?.some((known) => known.toLowerCase() === name.toLowerCase()) ?? false;
}
