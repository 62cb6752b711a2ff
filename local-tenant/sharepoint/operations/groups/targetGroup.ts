import type { Call } from '../../call';
import { groupNotFound, unauthorized } from '../../errors';
import { principalById, siteGroupByName, SITE_GROUP, type Principal } from '../../model/principals';
import type { Target } from '../../request/target';

const ASSOCIATED = ['associatedownergroup', 'associatedmembergroup', 'associatedvisitorgroup'] as const;

/** Paths of a group: by id or name, or as one of the three groups of the site; with what follows it. */
export function groupPaths(rest = ''): string[] {
  return ['web/sitegroups/group()', ...ASSOCIATED.map((name) => `web/${name}`)].map((path) => path + rest);
}

/** The group that a path names. */
export function targetGroup(call: Call, target: Target): Principal {
  const group = findGroup(call, target);
  if (!group || group.kind !== SITE_GROUP) {
    throw groupNotFound();
  }
  return group;
}

function findGroup(call: Call, target: Target): Principal | undefined {
  const key = target.keys['group'];
  if (key) {
    return key.by === 'name'
      ? siteGroupByName(call.db, key.value)
      : principalById(call.db, Number(key.value));
  }
  const [, name] = target.path.split('/');
  const ids: Record<string, number> = {
    associatedownergroup: call.web.ownerGroupId,
    associatedmembergroup: call.web.memberGroupId,
    associatedvisitorgroup: call.web.visitorGroupId
  };
  return principalById(call.db, ids[name ?? ''] ?? 0);
}

/** Members are changed by the group's owner, by whoever manages permissions, or by members where the group lets them. */
export function demandMembership(call: Call, group: Principal): void {
  const byMembers = group.settings.AllowMembersEditMembership && call.isMemberOf(group.id);
  if (!byMembers) {
    demandOwnership(call, group);
  }
}

/** What a group is belongs to its owner, and to whoever manages permissions. */
export function demandOwnership(call: Call, group: Principal): void {
  const isOwner = group.ownerId !== null && (group.ownerId === call.me.id || call.isMemberOf(group.ownerId));
  if (!isOwner && !call.may('ManagePermissions', call.topSite)) {
    throw unauthorized();
  }
}
