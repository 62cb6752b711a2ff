import * as v from 'valibot';
import type { FaqRights } from '../../domain/faq/faqRights';
import { HttpFailure } from './httpFailure';
import { listPath, type ListAddress } from './listAddress';
import { sharePointFetch, type SharePointAccess } from './sharePointFetch';
import { withAppErrors } from './toAppError';

/** Bits of the low half of a permission mask (SP.PermissionKind). */
const bits = { edit: 0x4, approve: 0x10 };

/** A permission mask as the service gives it; its halves are numbers in texts. */
export const rightsSchema = v.pipe(
  v.object({ Low: v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.number()) }),
  v.transform(({ Low }): FaqRights => ({
    edit: (Low & bits.edit) !== 0,
    approve: (Low & bits.approve) !== 0
  }))
);
const answerSchema = v.object({ EffectiveBasePermissions: rightsSchema });

/** What the signed-in person may do with a list, by one plain request: every reader's browser may have to ask. */
export function readFaqRights(access: SharePointAccess, list: ListAddress): Promise<FaqRights> {
  return withAppErrors(async () => {
    const response = await sharePointFetch(access)(
      `${access.webUrl}${listPath(list)}?$select=EffectiveBasePermissions`,
      {
        method: 'GET',
        headers: { Accept: 'application/json;odata=nometadata' },
        credentials: 'same-origin',
        cache: 'no-store'
      }
    );
    if (!response.ok) {
      throw new HttpFailure(response);
    }
    return v.parse(answerSchema, await response.json()).EffectiveBasePermissions;
  });
}
