import type { DatabaseSync } from 'node:sqlite';
import { addList, LIBRARY, LIBRARY_SETTINGS } from '../../model/lists';
import { addDefaultView } from '../../model/views';
import type { Web } from '../../model/web';

/** The library of a fresh team site, by language: title and folder. */
const DOCUMENTS: Record<number, { title: string; url: string }> = {
  1030: { title: 'Dokumenter', url: 'Delte dokumenter' },
  1033: { title: 'Documents', url: 'Shared Documents' }
};

/** Makes the lists that a fresh team site has: its document library. */
export function addFirstLists(db: DatabaseSync, web: Web, now: string): void {
  const documents = DOCUMENTS[web.language];
  if (documents) {
    const library = {
      webId: web.id,
      ...documents,
      description: '',
      template: LIBRARY,
      settings: LIBRARY_SETTINGS
    };
    addDefaultView(db, addList(db, library, now));
  }
}
