import * as v from 'valibot';
import type { ListData } from './listData';
import { Refused, type Service } from './service';
import type { ListView } from './viewPage';

const viewsSchema = v.object({
  value: v.array(
    v.object({
      Id: v.string(),
      Title: v.string(),
      Hidden: v.boolean(),
      DefaultView: v.boolean(),
      ServerRelativeUrl: v.string(),
      ListViewXml: v.string()
    })
  )
});
const columnsSchema = v.object({
  value: v.array(
    v.object({ InternalName: v.string(), Title: v.string(), RichText: v.optional(v.boolean(), false) })
  )
});
const pageSchema = v.object({
  Row: v.array(v.record(v.string(), v.unknown())),
  NextHref: v.optional(v.string())
});

/** What a view shows: the one that an address names by its file, or the default one. */
export async function readView(
  service: Service,
  list: ListData,
  file: string | undefined,
  query: URLSearchParams
): Promise<ListView> {
  const [{ value: views }, { value: fields }] = await Promise.all([
    service.get(`${list.path}/views`, viewsSchema),
    service.get(`${list.path}/fields`, columnsSchema)
  ]);
  const leafOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1).toLowerCase();
  const isHome = file === undefined || file === 'allitems.aspx';
  const view =
    views.find(({ ServerRelativeUrl }) => leafOf(ServerRelativeUrl) === file) ??
    (isHome ? views.find(({ DefaultView }) => DefaultView) : undefined);
  if (!view) throw new Refused(404, '');
  const { value: names } = await service.get(
    `${list.path}/views(guid'${view.Id}')/ViewFields?$select=Items`,
    v.union([
      v.pipe(
        v.object({ Items: v.array(v.string()) }),
        v.transform(({ Items }) => ({ value: Items }))
      ),
      v.object({ value: v.array(v.string()) })
    ])
  );
  const page = await service.post(
    `${list.path}/RenderListDataAsStream`,
    {
      parameters: { ViewXml: view.ListViewXml, ...(query.has('Paged') ? { Paging: query.toString() } : {}) }
    },
    pageSchema
  );
  const columnOf = (name: string): ListView['columns'][number] => {
    const shown = name.startsWith('LinkTitle') ? 'Title' : name;
    const field = fields.find(({ InternalName }) => InternalName === shown);
    return { name, title: field?.Title ?? name, rich: field?.RichText ?? false };
  };
  return {
    list,
    title: view.Title,
    views: views.filter(({ Hidden }) => !Hidden),
    columns: names.map(columnOf),
    rows: page.Row,
    next: page.NextHref
  };
}
