import { installLists, seedItems, type ListInstance } from '../../../local-tenant/sharepoint';
import type { Person, Tenant } from '../../../local-tenant/tenant';

/** Rows of one number each: what a page shows, at whatever size of the list. */
export const rowsOfANumber = 100;

/** A list of so many rows: `Number` has an index, `Title` has none. */
export function installRows(tenant: Tenant, author: Person, title: string, count: number): void {
  installLists(tenant, [listOf(title)]);
  const created = new Date('2026-01-01T08:00:00Z');
  const rows = Array.from({ length: count }, (_, at) => ({
    // Spread over the list, so that a page does not lie in one place by chance.
    values: { Title: `Række ${at + 1}`, Number: at % (count / rowsOfANumber) },
    author,
    created
  }));
  seedItems(tenant, title, rows);
}

const listOf = (title: string): ListInstance => ({
  title,
  url: `Lists/${title}`,
  description: '',
  templateType: 100,
  schemaXml: `<?xml version="1.0" encoding="utf-8"?>
    <List xmlns="http://schemas.microsoft.com/sharepoint/" Title="${title}" Url="Lists/${title}" BaseType="0">
      <MetaData><Fields>
        <Field ID="{22222222-0000-4000-8000-000000000001}" Name="Title" DisplayName="Titel" Type="Text" />
        <Field ID="{22222222-0000-4000-8000-000000000002}" Name="Number" DisplayName="Nummer" Type="Number" Indexed="TRUE" />
      </Fields></MetaData>
    </List>`
});
