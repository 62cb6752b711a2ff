import { createHash } from 'node:crypto';
import { WEB_PATH } from '../tenant';
import type { Culture } from './pageData';

/** A page of the site: its address, what it is called, and which web parts stand where. */
export interface SitePage {
  path: string;
  title: Record<Culture, string>;
  /** What stands over the page, where that is not its title. */
  heading?: Record<Culture, string>;
  /** Columns beside each other, the first one wide; on a narrow screen below each other. */
  columns: readonly (readonly ZoneDefinition[])[];
}

export interface ZoneDefinition {
  /** Manifest alias of the web part. */
  alias: string;
  /** GUID, the same at every visit: what is kept of the web part's properties goes by it. */
  instanceId: string;
}

export const sitePages: readonly SitePage[] = [
  {
    path: WEB_PATH,
    title: { 'da-DK': 'Forside', 'en-US': 'Home' },
    heading: { 'da-DK': 'Velkommen til Netværksportalen', 'en-US': 'Welcome to Netværksportalen' },
    columns: [
      [{ alias: 'FaqWebPart', instanceId: 'b1f0a9d2-6f0e-4c57-9a53-0d5f3a7e1001' }],
      [{ alias: 'ContactCardsWebPart', instanceId: 'b1f0a9d2-6f0e-4c57-9a53-0d5f3a7e1002' }]
    ]
  },
  {
    path: `${WEB_PATH}/SitePages/Foreslaa.aspx`,
    title: { 'da-DK': 'Foreslå et netværkstema', 'en-US': 'Propose a network theme' },
    columns: [[{ alias: 'ThemeProposalWebPart', instanceId: 'b1f0a9d2-6f0e-4c57-9a53-0d5f3a7e1003' }]]
  },
  {
    path: `${WEB_PATH}/SitePages/Netvaerkstemaer.aspx`,
    title: { 'da-DK': 'Netværkstemaer', 'en-US': 'Network themes' },
    columns: [[{ alias: 'ThemeBoardWebPart', instanceId: 'b1f0a9d2-6f0e-4c57-9a53-0d5f3a7e1004' }]]
  }
];

/** SharePoint's addresses ignore case; the front page has the address of its file, too. */
export function findSitePage(path: string): SitePage | undefined {
  const wanted = path.toLowerCase().replace(/\/$/, '');
  const home = `${WEB_PATH}/sitepages/home.aspx`;
  return (
    sitePages.find((page) => page.path.toLowerCase() === (wanted === home ? WEB_PATH : wanted)) ??
    pageOfWebParts(path)
  );
}

const webPartsAlone = new RegExp(`^${WEB_PATH}/SitePages/Webdele/(\\w+(?:\\+\\w+){0,9})\\.aspx$`, 'i');

/**
 * `/SitePages/Webdele/FaqWebPart.aspx`: any installed web part by its alias, alone on a page; `FaqWebPart+FaqWebPart.aspx`: several below
 * each other, the same one twice, too.
 */
function pageOfWebParts(path: string): SitePage | undefined {
  const aliases = webPartsAlone.exec(path)?.[1];
  if (aliases === undefined) return undefined;
  const zones = aliases.split('+').map((alias, index, all) => {
    const earlier = all.slice(0, index).filter((other) => other === alias).length;
    return { alias, instanceId: guidOf(earlier === 0 ? alias : `${alias} ${earlier}`) };
  });
  return { path, title: { 'da-DK': aliases, 'en-US': aliases }, columns: [zones] };
}

/** A GUID that is always the same for the same name. */
function guidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-'
  );
}
