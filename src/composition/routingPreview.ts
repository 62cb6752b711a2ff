import { directory } from '../adapters/graph/directory';
import { forumReader } from '../adapters/graph/forumReader';
import { graphClient } from '../adapters/graph/graphClient';
import { overrideReader } from '../adapters/sharepoint/overrideReader';
import { resolveManager } from '../application/resolveManager';
import type { Routing } from '../domain/routing/routing';
import type { NetworkSettings } from '../domain/settings/networkSettings';
import type { SweepAccess } from './sweep';

/** To whom a proposal of this person would go, by the rule that routes it when it is sent. Nothing is recorded. */
export function routingPreview(
  { sp, graph, user }: SweepAccess,
  settings: NetworkSettings,
  employmentUnit?: string
): Promise<Routing> {
  const client = graphClient(graph);
  return resolveManager(
    { directory: directory(client), forums: forumReader(client), overrides: overrideReader(sp) },
    { proposer: user, content: { employmentUnit } },
    settings
  );
}
