import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import { codeOf } from '../../application/errors';
import type { FaqDesk } from '../../application/ports/faqDesk';
import type { Approval, EditorialEntry } from '../../domain/faq/editorialEntry';
import { formerSlugsOf, slugOf } from '../../domain/faq/slug';
import { rightsSchema } from './faqRights';
import { mostRows, type ListAddress } from './listAddress';
import { quoted } from './quoted';
import { textOrEmpty } from './rows';
import { moment } from './stampedRows';
import { inSortOrder, sortOrder } from './sortOrder';
import { withAppErrors } from './toAppError';

/** SPModerationStatusType: 0 approved, 1 denied, 2 pending, 3 draft, 4 scheduled. */
const approvals: readonly Approval[] = ['approved', 'rejected', 'pending', 'draft', 'pending'];

const listSchema = v.object({
  EffectiveBasePermissions: rightsSchema,
  EnableModeration: v.boolean(),
  DefaultNewFormUrl: v.string(),
  DefaultEditFormUrl: v.string()
});
const rowsSchema = v.array(
  v.object({
    Id: v.number(),
    Title: textOrEmpty,
    Category: textOrEmpty,
    SortOrder: sortOrder,
    Slug: textOrEmpty,
    EntryOwner: textOrEmpty,
    ReviewDate: v.nullish(moment),
    OData__ModerationStatus: v.nullish(v.number(), 0),
    'odata.etag': v.string()
  })
);
const addedSchema = v.object({ Id: v.number() });
const namesSchema = v.array(v.object({ Id: v.number(), FormerSlugs: textOrEmpty }));
const namedSchema = v.array(v.object({ Id: v.number(), Title: textOrEmpty }));
const columns = Object.keys(rowsSchema.item.entries).filter((name) => name !== 'odata.etag');

/** The list of questions with what only editors need to see of it. */
export const faqDesk = (sp: SPFI, address: ListAddress): FaqDesk => ({
  read: () =>
    withAppErrors(async () => {
      const list = listAt(sp, address);
      const [facts, rows]: [unknown, unknown] = await Promise.all([
        list.select(...Object.keys(listSchema.entries))(),
        list.items.select(...columns).top(mostRows)()
      ]);
      const { EffectiveBasePermissions, EnableModeration, ...forms } = v.parse(listSchema, facts);
      return {
        entries: inSortOrder(v.parse(rowsSchema, rows)).map(entryOf),
        rights: EffectiveBasePermissions,
        isModerated: EnableModeration,
        forms: { add: forms.DefaultNewFormUrl, edit: forms.DefaultEditFormUrl }
      };
    }),
  // A MERGE and no form (validateUpdateListItem): only that one takes the version that was read.
  decide: ({ id, etag }, approval) =>
    withAppErrors(async () => {
      const change = { OData__ModerationStatus: approvals.indexOf(approval) };
      await listAt(sp, address).items.getById(id).update(change, etag);
    }),
  add: ({ question, answerHtml, category, slug, sortOrder: order, formerSlugs }) =>
    withAppErrors(async () => {
      const texts = { Title: question, Answer: answerHtml, Category: category, Slug: slug };
      const row = { ...texts, SortOrder: order, FormerSlugs: formerSlugs.join('\n') };
      const added: unknown = await listAt(sp, address).items.add(row);
      return v.parse(addedSchema, added).Id;
    }),
  // All of them, without a filter: a column of several lines has no index.
  formerSlugs: () =>
    withAppErrors(async () => {
      const { items } = listAt(sp, address);
      const rows: unknown = await items.select('Id', 'FormerSlugs').top(mostRows)();
      return new Map(v.parse(namesSchema, rows).map((row) => [row.Id, formerSlugsOf(row.FormerSlugs)]));
    }),
  findAdded: ({ slug, question }) =>
    withAppErrors(async () => {
      const { items } = listAt(sp, address);
      const rows: unknown = await items.select('Id', 'Title').filter(`Slug eq ${quoted(slug)}`)();
      return v.parse(namedSchema, rows).find((row) => row.Title.trim() === question)?.Id;
    }),
  recycle: (id) =>
    withAppErrors(async () => {
      await listAt(sp, address).items.getById(id).recycle();
    }).catch((error: unknown) => {
      if (codeOf(error) !== 'notFound') {
        throw error;
      }
    })
});

const listAt = ({ web }: SPFI, address: ListAddress): IList =>
  'id' in address ? web.lists.getById(address.id) : web.lists.getByTitle(address.title);

const entryOf = (row: v.InferOutput<typeof rowsSchema>[number]): EditorialEntry => ({
  id: row.Id,
  question: row.Title.trim(),
  category: row.Category.trim(),
  sortOrder: row.SortOrder,
  slug: row.Slug.trim().toLowerCase() || slugOf(row.Title),
  owner: row.EntryOwner.trim(),
  reviewDate: row.ReviewDate ?? undefined,
  approval: approvals[row.OData__ModerationStatus] ?? 'pending',
  etag: row['odata.etag']
});
