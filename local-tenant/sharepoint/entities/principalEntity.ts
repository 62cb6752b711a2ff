import { complex, type Entity } from '../../odata/entity';
import type { Call } from '../call';
import { unauthorized } from '../errors';
import { groupsWith, membersOf, principalById, SITE_GROUP, type Principal } from '../model/principals';

/** A site user (person or directory principal) or a site group, as its kind says. */
export function principalEntity(call: Call, principal: Principal): Entity {
  return principal.kind === SITE_GROUP ? groupEntity(call, principal) : userEntity(call, principal);
}

export function userEntity(call: Call, user: Principal): Entity {
  const person = user.personId === null ? undefined : call.tenant.directory.byId(user.personId);
  return {
    type: 'SP.User',
    set: 'SP.ApiData.Users',
    address: `Web/GetUserById(${user.id})`,
    properties: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.loginName,
      Title: user.title,
      PrincipalType: user.kind,
      Email: user.email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: person?.userType === 'Guest',
      IsSiteAdmin: false,
      UserId: person
        ? complex('SP.UserIdInfo', {
            NameId: person.id.replace(/-/g, '').slice(0, 16),
            NameIdIssuer: 'urn:federation:microsoftonline'
          })
        : null,
      UserPrincipalName: person?.userPrincipalName ?? null
    },
    links: { Groups: () => groupsWith(call.db, user.id).map((group) => groupEntity(call, group)) },
    missing: ['AadObjectId', 'Alerts', 'LoginNameAndType']
  };
}

export function groupEntity(call: Call, group: Principal): Entity {
  const owner = principalById(call.db, group.ownerId ?? group.id) ?? group;
  const mayEdit =
    call.may('ManagePermissions', call.topSite) || call.me.id === owner.id || call.isMemberOf(owner.id);
  return {
    type: 'SP.Group',
    set: 'SP.ApiData.Groups',
    address: `Web/SiteGroups/GetById(${group.id})`,
    properties: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.title,
      Title: group.title,
      PrincipalType: SITE_GROUP,
      AllowMembersEditMembership: group.settings.AllowMembersEditMembership,
      AllowRequestToJoinLeave: group.settings.AllowRequestToJoinLeave,
      AutoAcceptRequestToJoinLeave: group.settings.AutoAcceptRequestToJoinLeave,
      Description: group.description,
      OnlyAllowMembersViewMembership: group.settings.OnlyAllowMembersViewMembership,
      OwnerTitle: owner.title,
      RequestToJoinLeaveEmailSetting: group.settings.RequestToJoinLeaveEmailSetting
    },
    onDemand: {
      CanCurrentUserEditMembership: () => mayEdit,
      CanCurrentUserManageGroup: () => mayEdit,
      CanCurrentUserViewMembership: () => mayViewMembers(call, group)
    },
    links: {
      Owner: () => principalEntity(call, owner),
      Users: () => usersOfGroup(call, group).map((user) => userEntity(call, user))
    }
  };
}

/** The members of a group, for those who may see them. Throws 403 for the others. */
export function usersOfGroup(call: Call, group: Principal): Principal[] {
  if (!mayViewMembers(call, group)) {
    throw unauthorized();
  }
  return membersOf(call.db, group.id);
}

function mayViewMembers(call: Call, group: Principal): boolean {
  return (
    !group.settings.OnlyAllowMembersViewMembership ||
    call.isMemberOf(group.id) ||
    call.may('ManagePermissions', call.topSite)
  );
}
