import type { Entity } from '../../odata/entity';
import type { Call } from '../call';
import type { Principal } from '../model/principals';

/** What a person column shows of somebody when it is expanded: their row of the user information list. */
export function userInfoEntity(call: Call, principal: Principal): Entity {
  const person = principal.personId === null ? undefined : call.tenant.directory.byId(principal.personId);
  const [firstName, ...lastNames] = (person?.displayName ?? '').split(' ');
  return {
    type: 'SP.Data.UserInfoItem',
    set: 'SP.ListData.UserInfoItems',
    address: `Web/SiteUserInfoList/Items(${principal.id})`,
    properties: {
      Id: principal.id,
      ID: principal.id,
      Title: principal.title,
      Name: principal.loginName,
      EMail: principal.email === '' ? null : principal.email,
      UserName: person?.userPrincipalName ?? null,
      FirstName: person ? (firstName ?? null) : null,
      LastName: person ? lastNames.join(' ') : null,
      JobTitle: person?.jobTitle ?? null,
      Department: person?.department ?? null,
      WorkPhone: person?.phone ?? null
    },
    missing: ['MobilePhone', 'Picture', 'SipAddress', 'Office', 'Notes', 'WebSite']
  };
}
