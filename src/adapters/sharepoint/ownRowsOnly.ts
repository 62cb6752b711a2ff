import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import { codeOf } from '../../application/errors';

/** Bits of the low half of a permission mask (SP.PermissionKind). */
const addListItems = 0x2;
/** Of item-level security: people see their own only. */
const ownOnly = 2;

const factsSchema = v.object({
  ReadSecurity: v.number(),
  EffectiveBasePermissions: v.object({ Low: v.pipe(v.union([v.string(), v.number()]), v.transform(Number)) })
});

/**
 * Whether a list is fit for what only its author may read: this person may add to it, and it shows people their own rows only. Until the
 * site has been set up, it would show everybody's rows to everybody.
 */
export async function showsOwnRowsOnly(site: SPFI, title: string): Promise<boolean> {
  const row: unknown = await site.web.lists.getByTitle(title).select(...Object.keys(factsSchema.entries))();
  const { ReadSecurity, EffectiveBasePermissions } = v.parse(factsSchema, row);
  return (EffectiveBasePermissions.Low & addListItems) !== 0 && ReadSecurity === ownOnly;
}

/** Errors that mean that the site does not offer such a list, to this person or at all. */
export const isNotOffered = (error: unknown): boolean =>
  ['notSetUp', 'forbidden', 'notFound'].includes(codeOf(error));
