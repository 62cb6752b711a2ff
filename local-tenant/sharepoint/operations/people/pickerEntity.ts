import { SECURITY_GROUP, SITE_GROUP } from '../../model/principals';
import type { Candidate } from './candidates';

/** One answer of a people picker, as it stands in the JSON that the service sends as a text. */
export interface PickerEntity {
  Key: string;
  DisplayText: string;
  IsResolved: boolean;
  Description: string;
  EntityType: string;
  EntityData: Record<string, string>;
  MultipleMatches: PickerEntity[];
  ProviderName: string;
  ProviderDisplayName: string;
}

/** Members and order are those of recorded answers. */
export function pickerEntity(candidate: Candidate): PickerEntity {
  const isOfSite = candidate.kind === SITE_GROUP;
  return {
    Key: candidate.key,
    DisplayText: candidate.name,
    IsResolved: true,
    Description: candidate.userPrincipalName || candidate.name,
    EntityType: isOfSite ? 'SPGroup' : candidate.kind === SECURITY_GROUP ? 'SecGroup' : 'User',
    EntityData: isOfSite ? groupData(candidate) : directoryData(candidate),
    MultipleMatches: [],
    ProviderName: isOfSite ? '' : 'Tenant',
    ProviderDisplayName: isOfSite ? '' : 'Tenant'
  };
}

function groupData({ name, siteId }: Candidate): Record<string, string> {
  return { SPGroupID: String(siteId), AccountName: name, PrincipalType: 'SharePointGroup' };
}

function directoryData(candidate: Candidate): Record<string, string> {
  return {
    IsAltSecIdPresent: 'False',
    Title: candidate.jobTitle,
    Email: candidate.email,
    MobilePhone: candidate.phone,
    ObjectId: candidate.objectId ?? '',
    Department: candidate.department,
    ...(candidate.siteId === undefined ? {} : { SPUserID: String(candidate.siteId) })
  };
}

/** What was typed, with nobody or with several behind it. */
export function unresolvedEntity(text: string, matches: readonly Candidate[]): PickerEntity {
  return {
    Key: text,
    DisplayText: text,
    IsResolved: false,
    Description: text,
    EntityType: '',
    EntityData: {},
    MultipleMatches: matches.map(pickerEntity),
    ProviderName: '',
    ProviderDisplayName: ''
  };
}

/** An address that nobody here has; undefined for what is no address. */
export function addressEntity(text: string): PickerEntity | undefined {
  return /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/.test(text)
    ? {
        ...unresolvedEntity(text, []),
        IsResolved: true,
        EntityType: 'UNVALIDATED_EMAIL_ADDRESS',
        EntityData: { Email: text }
      }
    : undefined;
}
