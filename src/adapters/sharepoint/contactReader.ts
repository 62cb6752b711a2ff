import * as v from 'valibot';
import type { ContactReader } from '../../application/ports/contactReader';
import type { ContactCard } from '../../domain/contacts/contactCard';
import { personKeyOf } from '../../domain/people/personKey';
import { contactCards } from './lists/contactCards';
import type { ListRows } from './listRows';
import { optionalText, textOrEmpty } from './rows';
import { inSortOrder, sortOrder } from './sortOrder';
import { withAppErrors } from './toAppError';

/** Far more cards than a page can use. */
const page = 500;

const columns = [
  ...['Id', 'Title', 'JobTitle', 'Phone', 'Mail', 'UserPrincipalName', 'SortOrder', 'Topics', 'Hours']
];
const rowsSchema = v.array(
  v.object({
    Id: v.number(),
    Title: textOrEmpty,
    JobTitle: optionalText,
    Phone: optionalText,
    Mail: optionalText,
    UserPrincipalName: optionalText,
    SortOrder: sortOrder,
    Topics: optionalText,
    Hours: optionalText
  })
);

/** Contact cards from their list, in one request. A row without a name is an editor's unfinished work and left out. */
export const contactReader = (rowsOf: ListRows): ContactReader => ({
  readAll: () =>
    withAppErrors(async () => {
      const rows = await rowsOf(contactCards, columns, page);
      return inSortOrder(v.parse(rowsSchema, rows))
        .map(cardOf)
        .filter(({ name }) => name !== '');
    })
});

const cardOf = (row: v.InferOutput<typeof rowsSchema>[number]): ContactCard => ({
  id: row.Id,
  name: row.Title.trim(),
  jobTitle: row.JobTitle,
  phone: row.Phone,
  mail: row.Mail,
  person: row.UserPrincipalName && personKeyOf(row.UserPrincipalName),
  topics: row.Topics,
  hours: row.Hours
});
