import * as v from 'valibot';
import type { FaqListChoice, FaqLists } from '../../application/ports/faqLists';
import { faqColumns } from './faqPage';
import { HttpFailure } from './httpFailure';
import { faqEntries } from './lists/faqEntries';
import { listRows } from './listRows';
import { textOrEmpty } from './rows';
import { sharePointFetch, type SharePointAccess } from './sharePointFetch';
import { withAppErrors } from './toAppError';

/** Ordinary lists with items, not libraries, calendars or the lists that SharePoint keeps for itself. */
const query =
  '$select=Id,Title,DefaultViewUrl,Fields/InternalName&$expand=Fields&$filter=Hidden eq false and BaseTemplate eq 100';
const listsSchema = v.object({
  value: v.array(
    v.object({
      Id: v.pipe(v.string(), v.toLowerCase()),
      Title: v.string(),
      DefaultViewUrl: textOrEmpty,
      Fields: v.array(v.object({ InternalName: v.string() }))
    })
  )
});
const rowsSchema = v.array(v.object({ Category: textOrEmpty }));

/** What an editor can choose for an FAQ; asked only when the property pane is open. */
export function faqLists(access: SharePointAccess): FaqLists {
  const send = sharePointFetch(access);
  const rowsOf = listRows(access);
  return {
    lists: () =>
      withAppErrors(async () => {
        const response = await send(`${access.webUrl}/_api/web/lists?${query}`, {
          method: 'GET',
          headers: { Accept: 'application/json;odata=nometadata' },
          credentials: 'same-origin',
          cache: 'no-store'
        });
        if (!response.ok) {
          throw new HttpFailure(response);
        }
        const { value } = v.parse(listsSchema, await response.json());
        const fitting = value.filter(({ Fields }) =>
          hasColumns(Fields.map(({ InternalName }) => InternalName))
        );
        const choices = fitting.map(({ Id, Title, DefaultViewUrl }): FaqListChoice => ({
          id: Title === faqEntries.title ? '' : Id,
          title: Title,
          url: DefaultViewUrl
        }));
        return choices.sort(
          (one, other) =>
            Number(one.id !== '') - Number(other.id !== '') || danish.compare(one.title, other.title)
        );
      }),
    categories: (id) =>
      withAppErrors(async () => {
        const rows = v.parse(
          rowsSchema,
          await rowsOf({ list: id ? { id } : faqEntries, columns: ['Category'], most: Infinity })
        );
        const names = new Set(rows.map(({ Category }) => Category.trim()).filter((name) => name !== ''));
        return Array.from(names).sort(danish.compare);
      })
  };
}

const danish = new Intl.Collator('da-DK', { numeric: true });

/** Names of columns ignore case, and the one of the number is written `ID`. */
function hasColumns(internalNames: readonly string[]): boolean {
  const names = new Set(internalNames.map((name) => name.toLowerCase()));
  return faqColumns.every((column) => names.has(column.toLowerCase()));
}
