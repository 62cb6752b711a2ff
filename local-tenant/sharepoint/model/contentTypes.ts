import { isLibrary, type List } from './lists';

/** A content type: what every site comes with, or a list's own copy of one. */
export interface ContentType {
  id: string;
  name: string;
  description: string;
  group: string;
}

const ITEM = {
  id: '0x01',
  name: 'Item',
  description: 'Create a new list item.',
  group: 'List Content Types'
};
const DOCUMENT = {
  id: '0x0101',
  name: 'Document',
  description: 'Create a new document.',
  group: 'Document Content Types'
};
const FOLDER = {
  id: '0x0120',
  name: 'Folder',
  description: 'Create a new folder.',
  group: 'Folder Content Types'
};

/** Content types of the topmost site: those that lists here have copies of. */
export const SITE_CONTENT_TYPES: readonly ContentType[] = [ITEM, DOCUMENT, FOLDER];

/** A list's copies: of Item (in libraries Document), which its items are of, and of Folder. */
export function contentTypesOf(list: List): ContentType[] {
  return [isLibrary(list) ? DOCUMENT : ITEM, FOLDER].map((type) => ({
    ...type,
    id: copiedId(type.id, list)
  }));
}

/** The id of a copy is that of its parent, `00` and a GUID. */
function copiedId(parent: string, list: Pick<List, 'id'>): string {
  return `${parent}00${list.id.replace(/-/g, '').toUpperCase()}`;
}

/** The content type that every item of a list is of. */
export function itemContentTypeId(list: Pick<List, 'id'>): string {
  return copiedId(ITEM.id, list);
}
