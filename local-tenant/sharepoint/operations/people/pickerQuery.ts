import * as v from 'valibot';
import type { Call } from '../../call';
import { SECURITY_GROUP, SITE_GROUP, USER } from '../../model/principals';
import { readJson, readProperties } from '../../request/body';

/** SP.Utilities.PrincipalType: people, directory groups and site groups are told apart by a bit each. */
const ALL = 15;
/** SP.Utilities.PrincipalSource, by bits: what the site knows, and the directory's people and groups. */
const SITE_USERS = 1;
const DIRECTORY_PEOPLE = 4;
const DIRECTORY_GROUPS = 8;

const MOST_SUGGESTIONS = 100;

const bits = v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(ALL))));
const flag = v.optional(v.nullable(v.boolean()));
const entries = {
  QueryString: v.string(),
  MaximumEntitySuggestions: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  PrincipalType: bits,
  PrincipalSource: bits,
  SharePointGroupID: v.optional(v.nullable(v.number())),
  AllowEmailAddresses: flag,
  AllowOnlyEmailAddresses: flag,
  QuerySettings: v.optional(v.nullable(v.looseObject({ ExcludeAllUsersOnTenantClaim: flag }))),
  // What follows says nothing where there are no zones and one claim provider, and where the caller picks from what is found.
  AllUrlZones: flag,
  AllowMultipleEntities: flag,
  EnabledClaimProviders: v.optional(v.nullable(v.string())),
  ForceClaims: flag,
  Required: flag,
  UrlZone: v.optional(v.nullable(v.number())),
  UrlZoneSpecified: flag,
  UseSubstrateSearch: flag,
  WebApplicationID: v.optional(v.nullable(v.string()))
};

/** What somebody looks for in a people picker. */
export interface PickerQuery {
  text: string;
  most: number;
  /** Kinds of principals that are wanted. */
  kinds: readonly number[];
  fromSite: boolean;
  fromDirectoryPeople: boolean;
  fromDirectoryGroups: boolean;
  /** Members of this site group alone. */
  groupId: number | undefined;
  /** An address that nobody has is an answer, too. */
  takesAddresses: boolean;
  byAddressOnly: boolean;
  withoutEveryone: boolean;
}

export function readPickerQuery(call: Call, method: string): PickerQuery {
  const { queryParams } = readProperties(
    readJson(call.request.body),
    { queryParams: v.record(v.string(), v.unknown()) },
    { name: method, missing: [] }
  );
  const given = readProperties(queryParams, entries, {
    name: 'SP.UI.ApplicationPages.ClientPeoplePickerQueryParameters',
    missing: ['Web']
  });
  const type = given.PrincipalType ?? ALL;
  const source = given.PrincipalSource ?? ALL;
  return {
    text: given.QueryString.trim(),
    most: Math.min(given.MaximumEntitySuggestions ?? MOST_SUGGESTIONS, MOST_SUGGESTIONS),
    kinds: [USER, SECURITY_GROUP, SITE_GROUP].filter((kind) => type & kind),
    fromSite: (source & SITE_USERS) !== 0,
    fromDirectoryPeople: (source & DIRECTORY_PEOPLE) !== 0,
    fromDirectoryGroups: (source & DIRECTORY_GROUPS) !== 0,
    // The library that people use sends 0 for "no group".
    groupId: given.SharePointGroupID || undefined,
    takesAddresses: given.AllowEmailAddresses ?? false,
    byAddressOnly: given.AllowOnlyEmailAddresses ?? false,
    withoutEveryone: given.QuerySettings?.ExcludeAllUsersOnTenantClaim ?? false
  };
}
