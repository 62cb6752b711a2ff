import { createHash } from 'node:crypto';
import type { Directory, DirectoryGroup, DirectoryObject, Person, Photo } from '../tenant';
import { isPerson } from '../tenant';
import type { GroupSeed } from './groupSeed';

/**
 * A directory over people and groups as a seed lists them; `photos` is keyed by userPrincipalName in lower case. A group that only
 * people name is there as well.
 */
export function directoryOf(
  everybody: readonly Person[],
  photos: ReadonlyMap<string, Photo>,
  described: readonly GroupSeed[] = []
): Directory {
  const people = everybody.filter((person) => person.kind !== 'orgContact');
  const anyByUpn = new Map(everybody.map((person) => [keyOf(person.userPrincipalName), person]));
  const byUpn = new Map(people.map((person) => [keyOf(person.userPrincipalName), person]));
  const byId = new Map(people.map((person) => [keyOf(person.id), person]));
  const groups = groupsByName(people, described);
  const groupsOf = (member: DirectoryObject): DirectoryGroup[] =>
    [...new Set(namesOfGroups(member))].flatMap((name) => groups.get(name) ?? []);
  const members = membersByGroup([...people, ...groups.values()], groupsOf);
  const reports = reportsByManager(people);

  return {
    people: () => people,
    byUpn: (userPrincipalName) => byUpn.get(keyOf(userPrincipalName)),
    byId: (id) => byId.get(keyOf(id)),
    managerOf: (person) => (person.manager === null ? undefined : anyByUpn.get(keyOf(person.manager))),
    directReportsOf: (person) => reports.get(keyOf(person.userPrincipalName)) ?? [],
    groups: () => [...groups.values()],
    membersOf: (groupId) => members.get(keyOf(groupId)) ?? [],
    groupsOf,
    photoOf: (person) => photos.get(keyOf(person.userPrincipalName))
  };
}

/** How names and ids are compared: in any case. */
export const keyOf = (name: string): string => name.toLowerCase();

const namesOfGroups = (member: DirectoryObject): readonly string[] =>
  (isPerson(member) ? member.groups : member.memberOf) ?? [];

/** In the order in which people name them, then in that of their own file. */
function groupsByName(
  people: readonly Person[],
  described: readonly GroupSeed[]
): Map<string, DirectoryGroup> {
  const names = [
    ...people.flatMap(namesOfGroups),
    ...described.flatMap(({ displayName, memberOf = [] }) => [displayName, ...memberOf])
  ];
  const known = new Map(described.map((group) => [group.displayName, group]));
  return new Map(names.map((name) => [name, { ...known.get(name), ...groupOf(name) }]));
}

/** By the group's id. */
function membersByGroup(
  objects: readonly DirectoryObject[],
  groupsOf: (member: DirectoryObject) => readonly DirectoryGroup[]
): Map<string, DirectoryObject[]> {
  const members = new Map<string, DirectoryObject[]>();
  for (const object of objects) {
    for (const { id } of groupsOf(object)) {
      members.set(id, [...(members.get(id) ?? []), object]);
    }
  }
  return members;
}

function reportsByManager(people: readonly Person[]): Map<string, Person[]> {
  const reports = new Map<string, Person[]>();
  for (const person of people) {
    if (person.manager !== null) {
      const manager = keyOf(person.manager);
      reports.set(manager, [...(reports.get(manager) ?? []), person]);
    }
  }
  return reports;
}

/** The id is made from the name, so that it stays the same over restarts and resets. */
function groupOf(displayName: string): DirectoryGroup {
  const hash = createHash('sha256').update(`group:${displayName}`).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `5${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`];
  return { id: [...parts, hash.slice(20, 32)].join('-'), displayName };
}
