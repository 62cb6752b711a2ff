import type { SiteRole } from '../../entra/application';
import type { ApplicationCaller } from '../../tenant';
import { NO_PERMISSIONS, union, type PermissionMask } from './permissions';
import { levelMask } from './roleDefinitions';

/** What each application permission for SharePoint opens on every site of the tenant. */
const everywhere: Readonly<Record<string, SiteRole>> = {
  'sites.read.all': 'read',
  'sites.readwrite.all': 'write',
  'sites.manage.all': 'manage',
  'sites.fullcontrol.all': 'fullcontrol'
};

/**
 * What an application may do on the site: by permissions for all sites, or by `Sites.Selected` as much as it was given here. Lists
 * and items with permissions of their own make no difference to it.
 */
export function applicationMask({ application, roles }: ApplicationCaller): PermissionMask {
  return roles
    .map((role) => role.toLowerCase())
    .map((role) => (role === 'sites.selected' ? application.siteRole : everywhere[role]))
    .map((role) => (role === undefined ? NO_PERMISSIONS : levelMask(role)))
    .reduce(union, NO_PERMISSIONS);
}
