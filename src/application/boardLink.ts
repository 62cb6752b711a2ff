import type { NetworkSettings } from '../domain/settings/networkSettings';

/** The page of the board where the settings name no other. */
const defaultBoard = '/SitePages/Netvaerkstemaer.aspx';

/** The link to one proposal on the board: a page of the site's own origin and an integer, nothing else. */
export function boardLink(
  { links }: Pick<NetworkSettings, 'links'>,
  siteUrl: string,
  proposalId: number
): string {
  const configured = links.board && new URL(links.board, siteUrl);
  const isOurs = configured && configured.origin === new URL(siteUrl).origin;
  const url = isOurs ? configured : new URL(siteUrl + defaultBoard);
  url.searchParams.set('tema', String(proposalId));
  return url.href;
}
