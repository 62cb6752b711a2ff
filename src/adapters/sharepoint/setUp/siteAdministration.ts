import type { SPFI } from '@pnp/sp';
import { AppError } from '../../../application/errors';
import type { SiteAdministration } from '../../../application/ports/siteAdministration';
import { allLists } from '../lists';
import type { ListDefinition } from '../lists/listDefinition';
import { withAppErrors } from '../toAppError';
import { ensureList } from './ensureList';
import { ensureSecretariat } from './ensureSecretariat';
import { ensurePermissionLevels } from './permissionLevels';
import { protectList } from './protectList';

/**
 * What a site owner's set-up does to the site, from the list contract.
 * @param tenantId - Entra tenant id, which names the principal of all employees.
 */
export function siteAdministration(sp: SPFI, tenantId: string): SiteAdministration {
  return {
    listTitles: () => allLists.map(({ title }) => title),
    ensurePermissionLevels: () => withAppErrors(() => ensurePermissionLevels(sp)),
    ensureSecretariat: (members) => withAppErrors(() => ensureSecretariat(sp, members)),
    ensureList: (title) => withAppErrors(() => ensureList(sp, definitionOf(title))),
    protectList: (title) => withAppErrors(() => protectList(sp, tenantId, definitionOf(title)))
  };
}

function definitionOf(title: string): ListDefinition {
  const definition = allLists.find((list) => list.title === title);
  if (!definition) {
    throw new AppError('rejected', `no list ${title} in the contract`);
  }
  return definition;
}
