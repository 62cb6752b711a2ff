import { createHash } from 'node:crypto';
import type { Directory, DirectoryGroup, Person, Photo } from '../tenant';

/** A directory over people as a seed lists them; `photos` is keyed by userPrincipalName in lower case. */
export function directoryOf(everybody: readonly Person[], photos: ReadonlyMap<string, Photo>): Directory {
  const people = everybody.filter((person) => person.kind !== 'orgContact');
  const anyByUpn = new Map(everybody.map((person) => [keyOf(person.userPrincipalName), person]));
  const byUpn = new Map(people.map((person) => [keyOf(person.userPrincipalName), person]));
  const byId = new Map(people.map((person) => [keyOf(person.id), person]));
  const members = membersByGroup(people);
  const reports = reportsByManager(people);

  return {
    people: () => people,
    byUpn: (userPrincipalName) => byUpn.get(keyOf(userPrincipalName)),
    byId: (id) => byId.get(keyOf(id)),
    managerOf: (person) => (person.manager === null ? undefined : anyByUpn.get(keyOf(person.manager))),
    directReportsOf: (person) => reports.get(keyOf(person.userPrincipalName)) ?? [],
    groups: () => [...members.keys()].map(groupOf),
    membersOf: (groupId) => {
      const name = [...members.keys()].find((group) => groupOf(group).id === keyOf(groupId));
      return name === undefined ? [] : (members.get(name) ?? []);
    },
    photoOf: (person) => photos.get(keyOf(person.userPrincipalName))
  };
}

/** How names and ids are compared: in any case. */
export const keyOf = (name: string): string => name.toLowerCase();

function membersByGroup(people: readonly Person[]): Map<string, Person[]> {
  const members = new Map<string, Person[]>();
  for (const person of people) {
    for (const group of new Set(person.groups)) {
      members.set(group, [...(members.get(group) ?? []), person]);
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
