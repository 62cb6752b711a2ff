import * as v from 'valibot';
import type { Tenant } from '../../tenant';
import { WEB_PATH } from '../../tenant';
import { row } from './row';

/** The site. Its address depends on where the tenant runs, so it is not stored. */
export interface Web {
  id: string;
  /** Id of the site collection. */
  siteId: string;
  /** Server-relative: `/sites/netvaerk`. */
  serverRelativeUrl: string;
  /** Absolute. */
  url: string;
  title: string;
  description: string;
  created: string;
  ownerGroupId: number;
  memberGroupId: number;
  visitorGroupId: number;
}

const schema = v.object({
  id: v.string(),
  site_id: v.string(),
  url: v.string(),
  title: v.string(),
  description: v.string(),
  created: v.string(),
  owner_group: v.number(),
  member_group: v.number(),
  visitor_group: v.number()
});

/** Reads the one web of the tenant; `installSite` has made it. */
export function theWeb(tenant: Tenant): Web {
  const found = row(tenant.db, schema, 'SELECT * FROM sp_webs WHERE url = ?', WEB_PATH);
  if (!found) {
    throw new Error('The site has not been installed.');
  }
  return {
    id: found.id,
    siteId: found.site_id,
    serverRelativeUrl: found.url,
    url: tenant.origin + found.url,
    title: found.title,
    description: found.description,
    created: found.created,
    ownerGroupId: found.owner_group,
    memberGroupId: found.member_group,
    visitorGroupId: found.visitor_group
  };
}

/** The form of a time in every answer: ISO 8601 in UTC, whole seconds. */
export function stamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
