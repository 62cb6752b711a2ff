import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { ContactAccounts } from '../../../application/ports/contactAccounts';
import { personKeyOf } from '../../../domain/people/personKey';
import { contactCards } from '../lists/contactCards';
import { optionalText, textOrEmpty } from '../rows';
import { withAppErrors } from '../toAppError';

/** Far more cards than a page can use. */
const page = 500;

const rowSchema = v.object({
  Id: v.number(),
  'odata.etag': v.string(),
  Title: textOrEmpty,
  UserPrincipalName: optionalText,
  UserId: optionalText
});

/** The accounts that contact cards name, for set-up. */
export function contactAccounts(sp: SPFI): ContactAccounts {
  const items = (): ReturnType<typeof sp.web.lists.getByTitle>['items'] =>
    sp.web.lists.getByTitle(contactCards.title).items;
  return {
    readAll: () =>
      withAppErrors(async () => {
        const rows: unknown = await items().select('Id', 'Title', 'UserPrincipalName', 'UserId').top(page)();
        return v.parse(v.array(rowSchema), rows).flatMap((row) =>
          row.UserPrincipalName
            ? [
                {
                  id: row.Id,
                  etag: row['odata.etag'],
                  name: row.Title,
                  person: personKeyOf(row.UserPrincipalName),
                  userId: row.UserId
                }
              ]
            : []
        );
      }),
    write: ({ id, etag }, userId) =>
      withAppErrors(async () => {
        await items().getById(id).update({ UserId: userId }, etag);
      })
  };
}
