import { WEB_PATH } from '../tenant';
import type { Culture } from './pageData';

/** A page of the site: its address, what it is called, and which web parts stand where. */
export interface SitePage {
  path: string;
  title: Record<Culture, string>;
  lead: Record<Culture, string>;
  /** Columns beside each other, the first one wide; on a narrow screen below each other. */
  columns: readonly (readonly ZoneDefinition[])[];
}

interface ZoneDefinition {
  /** Manifest alias of the web part. */
  alias: string;
  /** GUID, the same at every visit: what is kept of the web part's properties goes by it. */
  instanceId: string;
}

export const sitePages: readonly SitePage[] = [
  {
    path: WEB_PATH,
    title: { 'da-DK': 'Forside', 'en-US': 'Home' },
    lead: {
      'da-DK': 'Her finder du svar på spørgsmål om netværk, og hvem du kan kontakte.',
      'en-US': 'Answers to questions about networks, and whom to contact.'
    },
    columns: [
      [{ alias: 'FaqWebPart', instanceId: 'b1f0a9d2-6f0e-4c57-9a53-0d5f3a7e1001' }],
      [{ alias: 'ContactCardsWebPart', instanceId: 'b1f0a9d2-6f0e-4c57-9a53-0d5f3a7e1002' }]
    ]
  },
  {
    path: `${WEB_PATH}/SitePages/Foreslaa.aspx`,
    title: { 'da-DK': 'Foreslå et netværkstema', 'en-US': 'Propose a network theme' },
    lead: {
      'da-DK': 'Har du en idé til et netværk? Beskriv den her.',
      'en-US': 'Do you have an idea for a network? Describe it here.'
    },
    columns: [[{ alias: 'ThemeProposalWebPart', instanceId: 'b1f0a9d2-6f0e-4c57-9a53-0d5f3a7e1003' }]]
  },
  {
    path: `${WEB_PATH}/SitePages/Netvaerkstemaer.aspx`,
    title: { 'da-DK': 'Netværkstemaer', 'en-US': 'Network themes' },
    lead: {
      'da-DK': 'Følg de forslag, du har sendt, og dem der venter på dig.',
      'en-US': 'Follow the proposals that you sent and those that wait for you.'
    },
    columns: [[{ alias: 'ThemeBoardWebPart', instanceId: 'b1f0a9d2-6f0e-4c57-9a53-0d5f3a7e1004' }]]
  }
];

/** SharePoint's addresses ignore case; the front page has the address of its file, too. */
export function findSitePage(path: string): SitePage | undefined {
  const wanted = path.toLowerCase().replace(/\/$/, '');
  const home = `${WEB_PATH}/sitepages/home.aspx`;
  return sitePages.find((page) => page.path.toLowerCase() === (wanted === home ? WEB_PATH : wanted));
}
