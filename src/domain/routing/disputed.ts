import type { Routing } from './routing';

/**
 * The routing of a proposer who says that whoever was found is not their manager: the secretariat has it, and sees who was found.
 * It names nobody else, so that nobody chooses their own manager. Where nobody was found there is nothing to dispute.
 */
export function disputed(routing: Routing): Routing {
  const { manager, hops } = routing;
  return manager
    ? {
        secretariat: 'to',
        code: 'ManagerDisputed',
        hops: [...hops.slice(0, -1), { displayName: manager.displayName, code: 'ManagerDisputed' }]
      }
    : routing;
}

/** The manager whom the proposer would not have, by name. */
export const disputedName = ({ hops }: Pick<Routing, 'hops'>): string | undefined =>
  hops.find(({ code }) => code === 'ManagerDisputed')?.displayName;
