import type { Person } from '../tenant';
import { keyOf } from './directory';
import type { ContactSeed } from './contactSeed';
import type { FaqSeed } from './faqSeed';
import type { GroupSeed } from './groupSeed';
import type { ProposalSeed } from './proposalSeed';
import type { SeedList } from './readSeedFile';
import type { SeedFault } from './seedError';
import { SECRETARIAT_GROUP } from './settingsDefaults';
import type { SettingsSeed } from './settingsSeed';

type Report = (fault: SeedFault) => void;

/** userPrincipalNames in lower case. */
export interface Names {
  everybody: ReadonlySet<string>;
  /** Without organisational contacts. */
  accounts: ReadonlySet<string>;
}

interface Files {
  directory: SeedList<Person>;
  groups: SeedList<GroupSeed>;
  faq: SeedList<FaqSeed>;
  contacts: SeedList<ContactSeed>;
  proposals: SeedList<ProposalSeed>;
  settings: Partial<SettingsSeed>;
  names: Names;
}

/** Faults that no entry shows by itself: names that nobody bears, and what may be there only once. */
export function crossCheck(files: Files, report: Report): void {
  const { directory, groups, faq } = files;
  const ids = directory.map((person) => person?.id);
  const upns = directory.map((person) => person?.userPrincipalName);
  checkTwins('directory.json', 'id', ids, report);
  checkTwins('directory.json', 'userPrincipalName', upns, report);
  checkTwins(
    'faq.json',
    'slug',
    faq.map((entry) => entry?.slug),
    report
  );
  checkTwins(
    'groups.json',
    'displayName',
    groups.map((group) => group?.displayName),
    report
  );
  directory.forEach((person, at) => checkGroups('directory.json', person?.groups, `[${at}].groups`, report));
  groups.forEach((group, at) => checkGroups('groups.json', group?.memberOf, `[${at}].memberOf`, report));
  namedPeople(files).forEach((named) => checkName(named, files.names, report));
  checkThatSomebodyIsThere(files, report);
}

/** A place where a file names somebody of the directory. */
interface NamedPerson {
  file: string;
  path: string;
  name: string | null | undefined;
  /** Whether a contact without an account will do. */
  contactToo?: boolean;
}

function namedPeople({ directory, faq, contacts, proposals, settings }: Files): NamedPerson[] {
  const inSettings = (path: string, name: string): NamedPerson => ({ file: 'settings.json', path, name });
  const inProposals = (path: string, name: string | undefined): NamedPerson => ({
    file: 'proposals.json',
    path,
    name
  });
  return [
    ...directory.map((person, at) => ({
      file: 'directory.json',
      path: `[${at}].manager`,
      name: person?.manager,
      contactToo: true
    })),
    ...faq.map((entry, at) => ({ file: 'faq.json', path: `[${at}].owner`, name: entry?.owner })),
    ...contacts.map((card, at) => ({ file: 'contacts.json', path: `[${at}].user`, name: card?.user })),
    ...proposals.flatMap((proposal, at) => [
      inProposals(`[${at}].Author`, proposal?.Author),
      ...(proposal?.events ?? []).map(({ Author }, n) => inProposals(`[${at}].events[${n}].Author`, Author)),
      ...(proposal?.decisions ?? []).map(({ Author }, n) =>
        inProposals(`[${at}].decisions[${n}].Author`, Author)
      )
    ]),
    ...(settings.overrides ?? []).flatMap(({ person, manager }, at) => [
      inSettings(`overrides[${at}].person`, person),
      inSettings(`overrides[${at}].manager`, manager)
    ]),
    ...(settings.deputies ?? []).flatMap(({ person, deputy }, at) => [
      inSettings(`deputies[${at}].person`, person),
      inSettings(`deputies[${at}].deputy`, deputy)
    ])
  ];
}

function checkName({ file, path, name, contactToo }: NamedPerson, names: Names, report: Report): void {
  const among = contactToo ? names.everybody : names.accounts;
  if (name !== null && name !== undefined && !among.has(keyOf(name))) {
    const problem = `expected the userPrincipalName of somebody in directory.json, found "${name}"`;
    report({ file, path, problem });
  }
}

function checkThatSomebodyIsThere({ names, faq, contacts, proposals }: Files, report: Report): void {
  if (names.accounts.size === 0 && faq.length + contacts.length + proposals.length > 0) {
    const problem = 'expected at least one person: somebody has to own the site and fill its lists';
    report({ file: 'directory.json', path: '', problem });
  }
}

function checkTwins(
  file: string,
  key: string,
  values: readonly (string | undefined)[],
  report: Report
): void {
  const first = new Map<string, number>();
  values.forEach((value, at) => {
    const before = value === undefined ? undefined : first.get(keyOf(value));
    if (before !== undefined) {
      report({ file, path: `[${at}].${key}`, problem: `"${value}" is that of entry [${before}] already` });
    } else if (value !== undefined) {
      first.set(keyOf(value), at);
    }
  });
}

/** The groups that carry the roles of the network organisation. */
const roleGroups: readonly string[] = [SECRETARIAT_GROUP, 'Direktørforum', 'Chefforum'];

/** Any group may be named; one that is nearly a role's name is taken for a misspelling. */
function checkGroups(
  file: string,
  groups: readonly string[] | undefined,
  path: string,
  report: Report
): void {
  groups?.forEach((group, at) => {
    const meant = roleGroups.find((role) => role !== group && folded(role) === folded(group));
    if (meant !== undefined) {
      const problem = `"${group}" is no group; expected "${meant}"`;
      report({ file, path: `${path}[${at}]`, problem });
    }
  });
}

const folded = (name: string): string =>
  name.toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa').replace(/[\s-]/g, '');
