import type { NetworkSettings } from '../domain/settings/networkSettings';

/** The page of the form where the settings name no other. */
const defaultForm = '/SitePages/Foreslaa.aspx';

/** The address of the proposal form. */
export const formLink = (settings: Pick<NetworkSettings, 'links'> | undefined, siteUrl: string): string =>
  settings?.links.proposalForm ?? siteUrl + defaultForm;

/**
 * The address at which the form opens a proposal for changes. A form that the settings place at another origin is none of ours: the
 * site's own page is taken then.
 */
export function editLink(
  settings: Pick<NetworkSettings, 'links'>,
  siteUrl: string,
  proposalId: number
): string {
  const configured = new URL(formLink(settings, siteUrl), siteUrl);
  const isOurs = configured.origin === new URL(siteUrl).origin;
  const url = isOurs ? configured : new URL(siteUrl + defaultForm);
  url.searchParams.set('ret', String(proposalId));
  return url.href;
}
