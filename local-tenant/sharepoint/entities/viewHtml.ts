import type { Call } from '../call';
import type { Field } from '../model/fields';
import { escapeXml } from '../model/fieldXml';
import type { Item } from '../model/items';
import type { List } from '../model/lists';
import { readText } from './fieldTextsEntity';

/** A view as a table with the class names that SharePoint's stylesheets know; without links, sorting or menus. */
export function viewHtml(call: Call, list: List, shown: readonly Field[], items: readonly Item[]): string {
  const titles = shown.map(({ title }) => `<th class="ms-vh2" scope="col">${escapeXml(title)}</th>`).join('');
  const rows = items.map((item) => {
    const cells = shown.map(
      (field) => `<td class="ms-vb2">${readText(call, list, field, item, 'Html')}</td>`
    );
    return `<tr class="ms-itmhover">${cells.join('')}</tr>`;
  });
  return (
    `<table class="ms-listviewtable" summary="${escapeXml(list.title)}">` +
    `<thead><tr class="ms-viewheadertr">${titles}</tr></thead><tbody>${rows.join('')}</tbody></table>`
  );
}
