import { linkNames } from '../../src/domain/settings/networkSettings';
import { WEB_PATH, type Person } from '../tenant';
import type { SeedSettings } from './seed';
import type { SettingsSeed } from './settingsSeed';

/** The group whose members are the secretariat. */
export const SECRETARIAT_GROUP = 'Netværkssekretariat';

/** The tenant's own pages; every other link stays plain text until a seed gives it an address. */
const pageLinks: Partial<Record<(typeof linkNames)[number], string>> = {
  proposalForm: `${WEB_PATH}/SitePages/Foreslaa.aspx`,
  board: `${WEB_PATH}/SitePages/Netvaerkstemaer.aspx`
};

/** What holds where `settings.json` says nothing. */
export function withDefaults(settings: SettingsSeed, directory: readonly Person[]): SeedSettings {
  const secretariat = directory.find((person) => person.groups?.includes(SECRETARIAT_GROUP));
  return {
    ...settings,
    secretariatMailbox: settings.secretariatMailbox ?? secretariat?.mail ?? undefined,
    notifyMode: settings.notifyMode ?? 'graph',
    scopes: settings.scopes ?? ['User.Read.All', 'Mail.Send', 'Presence.Read.All'],
    units: settings.units ?? departmentsOf(directory),
    links: { ...pageLinks, ...settings.links },
    overrides: settings.overrides ?? []
  };
}

function departmentsOf(directory: readonly Person[]): string[] {
  const employees = directory.filter(({ kind, userType }) => kind !== 'orgContact' && userType === 'Member');
  const departments = employees.flatMap(({ department }) => (department === undefined ? [] : [department]));
  return [...new Set(departments)].sort(new Intl.Collator('da-DK').compare);
}
