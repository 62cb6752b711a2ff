import { type Directory, type DirectoryGroup, type DirectoryObject, isPerson } from './tenant';

/** Every group that somebody or a group is in, by itself or by way of another group; the nearest first. */
export function transitiveGroupsOf(directory: Directory, member: DirectoryObject): DirectoryGroup[] {
  const found = new Map<string, DirectoryGroup>();
  const follow = (object: DirectoryObject): void => {
    const further = directory.groupsOf(object).filter(({ id }) => !found.has(id));
    further.forEach((group) => found.set(group.id, group));
    further.forEach(follow);
  };
  follow(member);
  return [...found.values()];
}

/** Everything in a group and in the groups within it, each once. */
export function transitiveMembersOf(directory: Directory, groupId: string): DirectoryObject[] {
  const found = new Map<string, DirectoryObject>();
  const follow = (id: string): void => {
    const further = directory.membersOf(id).filter((member) => !found.has(member.id));
    further.forEach((member) => found.set(member.id, member));
    further.forEach((member) => {
      if (!isPerson(member)) follow(member.id);
    });
  };
  follow(groupId);
  return [...found.values()];
}
