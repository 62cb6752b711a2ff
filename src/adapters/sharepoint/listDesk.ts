import * as v from 'valibot';
import type { ListDesk } from '../../application/ports/listDesk';
import { HttpFailure } from './httpFailure';
import { listPath, type ListAddress } from './listAddress';
import { sharePointFetch, type SharePointAccess } from './sharePointFetch';
import { withAppErrors } from './toAppError';

/** AddListItems, in the low half of a permission mask (SP.PermissionKind). */
const addListItems = 0x2;

const answerSchema = v.object({
  EffectiveBasePermissions: v.object({ Low: v.pipe(v.unknown(), v.transform(Number)) }),
  DefaultNewFormUrl: v.string()
});

/** Whether the signed-in person may write the first row of a list, and where; asked only of an empty one. */
export function listDesk(access: SharePointAccess, list: ListAddress): Promise<ListDesk> {
  return withAppErrors(async () => {
    const response = await sharePointFetch(access)(
      `${access.webUrl}${listPath(list)}?$select=EffectiveBasePermissions,DefaultNewFormUrl`,
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
    const { EffectiveBasePermissions, DefaultNewFormUrl } = v.parse(answerSchema, await response.json());
    return { mayAdd: (EffectiveBasePermissions.Low & addListItems) !== 0, newForm: DefaultNewFormUrl };
  });
}
