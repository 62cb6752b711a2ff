import { quoted } from './quoted';

/** A list of the site: one of the suite's by its title, one that an editor has chosen by its id. */
export type ListAddress = { title: string } | { id: string };

/** What a list is called among what is kept of it. */
export const listName = (list: ListAddress): string => ('id' in list ? list.id : list.title);

/** Where a list lies below the web's address. */
export const listPath = (list: ListAddress): string =>
  'id' in list
    ? `/_api/web/lists(guid'${encodeURIComponent(list.id)}')`
    : `/_api/web/lists/getByTitle(${encodeURIComponent(quoted(list.title))})`;

/** The most rows that SharePoint gives in one answer. */
export const mostRows = 5000;

/** Which rows of a list are read: the first `most`, with these columns, by their ids where no column is named to order them by. */
export interface RowsQuery {
  list: ListAddress;
  columns: readonly string[];
  most: number;
  orderBy?: string;
}

/** The address of the first answer of such a query. */
export const rowsUrl = (webUrl: string, { list, columns, most, orderBy }: RowsQuery): string => {
  const order = orderBy ? `&$orderby=${orderBy}` : '';
  return `${webUrl}${listPath(list)}/items?$select=${columns.join(',')}${order}&$top=${Math.min(most, mostRows)}`;
};

/** How rows are asked for. */
export const rowsRequest: RequestInit = {
  method: 'GET',
  headers: { Accept: 'application/json;odata=nometadata' },
  credentials: 'same-origin',
  cache: 'no-store'
};
