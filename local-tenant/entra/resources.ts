/** What tokens are issued for. */
export type Audience = 'graph' | 'sharepoint';

/** Entra's resource address of Microsoft Graph. */
export const GRAPH_RESOURCE = 'https://graph.microsoft.com';

/** The application ids of the two services, which a client may name in place of their addresses. */
const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000';
const SHAREPOINT_APP_ID = '00000003-0000-0ff1-ce00-000000000000';

/** The service that a client names; undefined for one that is not here. */
export function audienceOf(resource: string, origin: string): Audience | undefined {
  const name = resource.replace(/\/$/, '').toLowerCase();
  if (name === 'graph' || name === GRAPH_RESOURCE || name === GRAPH_APP_ID) return 'graph';
  return name === 'sharepoint' || name === origin || name === SHAREPOINT_APP_ID ? 'sharepoint' : undefined;
}
