import type { SPFI } from '@pnp/sp';
import type { GraphAccess } from '../adapters/graph/graphEndpoint';
import type { CurrentUser } from '../application/ports/currentUser';
import type { ThemeQuery, ThemeView } from '../application/ports/themeFiles';
import type { Settled } from '../application/settleThemes';

export interface SweepAccess {
  sp: SPFI;
  graph: GraphAccess;
  user: CurrentUser;
  /** Absolute address of the site, without a trailing slash. */
  siteUrl: string;
}

/** Fetches the sweep with all that it needs, in a chunk of its own, and runs it. */
export async function sweep(
  { sp, graph, user, siteUrl }: SweepAccess,
  query: ThemeQuery,
  shown?: ThemeView
): Promise<Settled> {
  const { settle } = await import(/* webpackChunkName: 'settle' */ './settle');
  return settle({ sp, graph, user, siteUrl }, query, shown);
}
