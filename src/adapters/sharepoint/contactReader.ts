import * as v from 'valibot';
import type { ContactReader } from '../../application/ports/contactReader';
import { dayInCopenhagen } from '../../domain/calendar/copenhagen';
import type { ContactCard } from '../../domain/contacts/contactCard';
import { topicsOf } from '../../domain/contacts/topics';
import { personKeyOf } from '../../domain/people/personKey';
import { contactKindChoices } from './lists/contactKinds';
import { identifierOf } from './lists/identifierOf';
import { contactCardsTitle } from './lists/titles';
import type { ListRows } from './listRows';
import { optionalText, textOrEmpty } from './rows';
import { inSortOrder, sortOrder } from './sortOrder';
import { withAppErrors } from './toAppError';

/** Far more cards than a page can use. */
const page = 500;

/** A day, which SharePoint gives as the moment at which it begins where the site is. */
const optionalDay = v.pipe(
  v.nullish(v.string()),
  v.transform((text) => (text ? new Date(text) : undefined)),
  v.transform((moment) => (moment && !isNaN(moment.getTime()) ? dayInCopenhagen(moment) : undefined))
);

const rowsSchema = v.array(
  v.object({
    Id: v.number(),
    Title: textOrEmpty,
    Kind: optionalText,
    JobTitle: optionalText,
    Department: optionalText,
    Phone: optionalText,
    Mail: optionalText,
    UserPrincipalName: optionalText,
    UserId: optionalText,
    SortOrder: sortOrder,
    Topics: optionalText,
    Hours: optionalText,
    AwayFrom: optionalDay,
    AwayUntil: optionalDay,
    StandIn: optionalText
  })
);
type Row = v.InferOutput<typeof rowsSchema>[number];

const columns = Object.keys(rowsSchema.item.entries);

/** Contact cards from their list, in one request. A row without a name is an editor's unfinished work and left out. */
export const contactReader = (rowsOf: ListRows): ContactReader => ({
  readAll: () =>
    withAppErrors(async () => {
      const rows = await rowsOf({ list: { title: contactCardsTitle }, columns, most: page });
      return inSortOrder(v.parse(rowsSchema, rows))
        .map(cardOf)
        .filter(({ name }) => name !== '');
    })
});

const cardOf = (row: Row): ContactCard => ({
  id: row.Id,
  name: row.Title.trim(),
  jobTitle: row.JobTitle,
  department: row.Department,
  phone: row.Phone,
  mail: row.Mail,
  topics: topicsOf(row.Topics ?? ''),
  hours: row.Hours,
  awayFrom: row.AwayFrom,
  awayUntil: row.AwayUntil,
  standIn: row.StandIn,
  ...accountOf(row)
});

/** A mailbox may have an account in the directory; nobody sits behind it who could chat or be seen. */
function accountOf(row: Row): Pick<ContactCard, 'kind' | 'person' | 'userId'> {
  const kind = identifierOf(contactKindChoices, row.Kind ?? '') ?? 'person';
  if (kind === 'mailbox' || !row.UserPrincipalName) {
    return { kind };
  }
  const userId = row.UserId && /^[\w-]+$/.test(row.UserId) ? row.UserId : undefined;
  return { kind, person: personKeyOf(row.UserPrincipalName), userId };
}
