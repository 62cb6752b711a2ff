import type { DirectoryGroup } from '../tenant';
import { resourceNotFound } from './errors';
import type { Call } from './operation';

/** The group that the address names by its id. */
export function groupIn({ tenant, params }: Call): DirectoryGroup {
  const asked = params.group ?? '';
  const group = tenant.directory.groups().find(({ id }) => id === asked.toLowerCase());
  if (group === undefined) {
    throw resourceNotFound(asked);
  }
  return group;
}
