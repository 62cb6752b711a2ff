import { addressOfQuestion } from './deepLink';

/** The app and its FAQ tab as `teams/manifest.json` names them; a test holds the two together. */
export const teamsApp = { id: '6c6c8a52-6a3e-4a55-9d3e-2f1f3f0f7a30', faqTab: 'faq' };

interface TeamsPlace {
  /** The id under which the app was deployed, where Teams tells it: an organisation's catalogue gives apps ids of its own. */
  appId: string | undefined;
  /** Opened by who has no Teams. */
  siteUrl: string;
}

/** The link that opens a question in the FAQ's own tab in Teams. */
export function teamsLinkOf({ appId, siteUrl }: TeamsPlace, slug: string): string {
  const link = new URL(
    `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId ?? teamsApp.id)}/${teamsApp.faqTab}`
  );
  link.searchParams.set('webUrl', addressOfQuestion(siteUrl, slug));
  link.searchParams.set('context', JSON.stringify({ subEntityId: slug }));
  return link.href.replace(/\+/g, '%20'); // Teams does not read a plus as a space
}
