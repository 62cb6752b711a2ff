import type { Call } from '../../call';
import { groupNotFound } from '../../errors';
import { usersOfGroup } from '../../entities/principalEntity';
import {
  directoryGroupLogin,
  everyoneLogin,
  personLogin,
  principalById,
  SECURITY_GROUP,
  SITE_GROUP,
  siteGroups,
  siteUsers,
  USER,
  type Principal
} from '../../model/principals';
import { compareKeys, textKey } from '../../../odata/textKey';
import type { PickerQuery } from './pickerQuery';

/** Somebody who can be picked: of the directory, of the site, or of both. */
export interface Candidate {
  kind: number;
  /** The login, or the name of a site group. */
  key: string;
  name: string;
  email: string;
  /** Id in the directory. */
  objectId: string | undefined;
  /** Id among the site's users and groups. */
  siteId: number | undefined;
  jobTitle: string;
  department: string;
  phone: string;
  userPrincipalName: string;
}

/** Those who may be meant by what somebody typed, in the order of their names. */
export function matchingCandidates(call: Call, query: PickerQuery): Candidate[] {
  const wanted = query.text.toLowerCase();
  return wanted === ''
    ? []
    : candidates(call, query)
        .filter((candidate) => query.kinds.includes(candidate.kind) && matches(candidate, wanted, query))
        .sort((left, right) => compareKeys(textKey(left.name), textKey(right.name)));
}

/** Whether what was typed names exactly this one: by login, address or whole name. */
export function isNamed(candidate: Candidate, text: string): boolean {
  const names = [candidate.key, candidate.email, candidate.userPrincipalName, candidate.name];
  return names.some((name) => name.toLowerCase() === text.toLowerCase());
}

function matches(candidate: Candidate, wanted: string, { byAddressOnly }: PickerQuery): boolean {
  const addresses = [candidate.email, candidate.userPrincipalName].map((text) => text.toLowerCase());
  if (byAddressOnly) {
    return addresses.includes(wanted);
  }
  const name = candidate.name.toLowerCase();
  const words = name.split(/[\s-]+/).map((_word, index, all) => all.slice(index).join(' '));
  const key = candidate.key.toLowerCase();
  return key === wanted || [name, ...words, ...addresses].some((text) => text.startsWith(wanted));
}

function candidates(call: Call, query: PickerQuery): Candidate[] {
  const known = knownPrincipals(call, query);
  const found = new Map(
    query.fromSite
      ? known.map((principal) => [principal.loginName.toLowerCase(), ofSite(call, principal)])
      : []
  );
  if (query.groupId === undefined) {
    for (const candidate of ofDirectory(call, query)) {
      found.set(candidate.key.toLowerCase(), { ...candidate, siteId: idOf(known, candidate.key) });
    }
  }
  const everyone = everyoneLogin(call.tenant.tenantId);
  return [...found.values()].filter(({ key }) => !(query.withoutEveryone && key === everyone));
}

/** Whom the site knows: the members of one group, or all. */
function knownPrincipals(call: Call, { groupId }: PickerQuery): Principal[] {
  if (groupId === undefined) {
    return [...siteUsers(call.db), ...siteGroups(call.db)];
  }
  const group = principalById(call.db, groupId);
  if (group?.kind !== SITE_GROUP) {
    throw groupNotFound();
  }
  return usersOfGroup(call, group);
}

function idOf(known: readonly Principal[], login: string): number | undefined {
  return known.find(({ loginName }) => loginName.toLowerCase() === login.toLowerCase())?.id;
}

function ofSite(call: Call, principal: Principal): Candidate {
  const person = principal.personId === null ? undefined : call.tenant.directory.byId(principal.personId);
  return {
    kind: principal.kind,
    key: principal.loginName,
    name: principal.title,
    email: principal.email,
    objectId: person?.id ?? principal.directoryGroupId ?? undefined,
    siteId: principal.id,
    jobTitle: person?.jobTitle ?? '',
    department: person?.department ?? '',
    phone: person?.phone ?? '',
    userPrincipalName: person?.userPrincipalName ?? ''
  };
}

function ofDirectory({ tenant }: Call, query: PickerQuery): Candidate[] {
  const { directory } = tenant;
  const people = directory.people().map((person) => ({
    kind: USER,
    key: personLogin(person),
    name: person.displayName,
    email: person.mail ?? '',
    objectId: person.id,
    siteId: undefined,
    jobTitle: person.jobTitle ?? '',
    department: person.department ?? '',
    phone: person.phone ?? '',
    userPrincipalName: person.userPrincipalName
  }));
  const groups = directory.groups().map((group) => ({
    kind: SECURITY_GROUP,
    key: directoryGroupLogin(group.id),
    name: group.displayName,
    email: '',
    objectId: group.id,
    siteId: undefined,
    jobTitle: '',
    department: '',
    phone: '',
    userPrincipalName: ''
  }));
  return [...(query.fromDirectoryPeople ? people : []), ...(query.fromDirectoryGroups ? groups : [])];
}
