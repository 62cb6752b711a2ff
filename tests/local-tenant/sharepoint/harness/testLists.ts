import type { ListInstance } from '../../../../local-tenant/sharepoint';

/** Lists with every kind of column, as a feature of a solution package would bring them. */
export const testLists: ListInstance[] = [
  {
    title: 'Ideer',
    url: 'Lists/Ideas',
    description: 'Alle slags kolonner',
    templateType: 100,
    schemaXml: schema(
      'Ideer',
      'VersioningEnabled="TRUE"',
      `
      <Field ID="{11111111-0000-4000-8000-000000000001}" Name="Title" DisplayName="Titel" Type="Text" Required="TRUE" MaxLength="120" />
      <Field ID="{11111111-0000-4000-8000-000000000002}" Name="Body" DisplayName="Brødtekst" Type="Note" NumLines="6" RichText="FALSE" />
      <Field ID="{11111111-0000-4000-8000-000000000003}" Name="Votes" DisplayName="Stemmer" Type="Number" Indexed="TRUE" />
      <Field ID="{11111111-0000-4000-8000-000000000004}" Name="DueDate" DisplayName="Frist" Type="DateTime" Format="DateTime" />
      <Field ID="{11111111-0000-4000-8000-000000000005}" Name="IsOpen" DisplayName="Åben" Type="Boolean"><Default>1</Default></Field>
      <Field ID="{11111111-0000-4000-8000-000000000006}" Name="Kind" DisplayName="Slags" Type="Choice"><CHOICES><CHOICE>Lille</CHOICE><CHOICE>Stor</CHOICE></CHOICES><Default>Lille</Default></Field>
      <Field ID="{11111111-0000-4000-8000-000000000007}" Name="Units" DisplayName="Enheder" Type="MultiChoice"><CHOICES><CHOICE>Skole</CHOICE><CHOICE>Ældre</CHOICE></CHOICES></Field>
      <Field ID="{11111111-0000-4000-8000-000000000008}" Name="Leader" DisplayName="Leder" Type="User" />
      <Field ID="{11111111-0000-4000-8000-000000000009}" Name="Helpers" DisplayName="Hjælpere" Type="UserMulti" Mult="TRUE" />
      <Field ID="{11111111-0000-4000-8000-00000000000a}" Name="Link" DisplayName="Link" Type="URL" />
      <Field ID="{11111111-0000-4000-8000-00000000000b}" Name="ClientId" DisplayName="Nøgle" Type="Text" Indexed="TRUE" EnforceUniqueValues="TRUE" MaxLength="50" />`
    )
  }
];

function schema(title: string, attributes: string, fields: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
    <List xmlns="http://schemas.microsoft.com/sharepoint/" Title="${title}" Url="Lists/Ideas" BaseType="0" ${attributes}>
      <MetaData><Fields>${fields}</Fields></MetaData>
    </List>`;
}
