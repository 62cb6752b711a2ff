import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import type { IItems } from '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import { sharePoint } from '../../../src/adapters/sharepoint/sharePoint';
import { lilleby } from '../../support/lilleby';
import type { TestTenant } from '../../support/tenant';

const title = 'Skrivere';

const rowSchema = v.object({
  Id: v.number(),
  Title: v.string(),
  GUID: v.string(),
  OData__UIVersionString: v.string(),
  'odata.etag': v.string()
});
export type Row = v.InferOutput<typeof rowSchema>;

/** A versioned list of the test's own, reached with PnPjs as the site's owner. */
export interface WritersList {
  make(): Promise<void>;
  add(title: string): Promise<Row>;
  read(id: number): Promise<Row>;
  /** Changes a row that has this ETag; gives its new one. */
  update(row: Pick<Row, 'Id' | 'odata.etag'>, title: string): Promise<string>;
  all(): Promise<Row[]>;
}

export function writersList(tenant: TestTenant): WritersList {
  let token: Promise<string> | undefined;
  const sp: SPFI = sharePoint({
    webUrl: `${tenant.origin}/sites/netvaerk`,
    getToken: () => (token ??= tenant.token(lilleby.owner, 'sharepoint'))
  });
  const items = (): IItems => sp.web.lists.getByTitle(title).items;
  const read = async (id: number): Promise<Row> => v.parse(rowSchema, await items().getById(id)());
  return {
    make: async () => void (await sp.web.lists.add(title, '', 100, false, { EnableVersioning: true })),
    add: async (text) => v.parse(rowSchema, await items().add({ Title: text })),
    read,
    update: async ({ Id, 'odata.etag': etag }, text) =>
      v.parse(v.object({ etag: v.string() }), await items().getById(Id).update({ Title: text }, etag)).etag,
    all: async () => v.parse(v.array(rowSchema), await items().top(5000)())
  };
}
