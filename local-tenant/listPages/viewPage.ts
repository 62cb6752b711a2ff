import { html } from 'hono/html';
import { fill, type Html } from '../page/html';
import { withoutTags } from './fieldTexts';
import { listPage, type Frame } from './frame';
import { BITS, may, type ListData } from './listData';

export interface ListView {
  list: ListData;
  title: string;
  /** Names and addresses of all its views. */
  views: readonly { Title: string; ServerRelativeUrl: string }[];
  columns: readonly { name: string; title: string; rich: boolean }[];
  rows: readonly Record<string, unknown>[];
  /** Query of the next page. */
  next: string | undefined;
}

const TITLES = ['LinkTitle', 'LinkTitleNoMenu', 'Title'];

/** A view of a list: AllItems.aspx and the others. */
export function viewPage(frame: Frame, { list, title, views, columns, rows, next }: ListView): Html {
  const { texts, address } = frame;
  const source = encodeURIComponent(address);
  const item = (row: Record<string, unknown>): string =>
    `${list.folder}/DispForm.aspx?ID=${String(row['ID'])}&Source=${source}`;
  const cell = ({ name, rich }: ListView['columns'][number], row: Record<string, unknown>): Html => {
    if (!TITLES.includes(name))
      return html`<td>${rich ? withoutTags(cellText(row[name])) : cellText(row[name])}</td>`;
    const text = cellText(row['Title']) || fill(texts.item, String(row['ID']));
    return html`<th scope="row"><a href="${item(row)}">${text}</a></th>`;
  };
  const table = html`<div class="table-frame" role="region" aria-label="${texts.table}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map((column) => cell(column, row))}
            </tr>`
        )}
      </tbody>
    </table>
  </div>`;
  return listPage(
    frame,
    list.Title,
    html`${
      views.length < 2
        ? ''
        : html`<nav aria-label="${texts.views}" class="list-views">
            ${views.map(
              (view) =>
                html`<a
                  href="${encodeURI(view.ServerRelativeUrl)}"
                  ${view.Title === title ? html`aria-current="page"` : ''}
                  >${view.Title}</a
                > `
            )}
          </nav>`
    }
    ${rows.length === 0 ? html`<p>${texts.empty}</p>` : table}
    ${next === undefined ? '' : html`<p><a href="${next}">${texts.next}</a></p>`}`,
    may(list.EffectiveBasePermissions, BITS.add)
      ? html`<a class="button" href="${list.folder}/NewForm.aspx?Source=${source}">${texts.newItem}</a>`
      : ''
  );
}

/** What `RenderListDataAsStream` gives for a cell: a text, or a list of people, lookups or choices. */
function cellText(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : '';
  return value
    .map((entry: unknown) => {
      if (typeof entry !== 'object' || entry === null) return String(entry);
      const shown = Object.entries(entry).find(([name]) => name === 'title' || name === 'lookupValue');
      return String(shown?.[1] ?? '');
    })
    .join(', ');
}
