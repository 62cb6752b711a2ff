import type { DatabaseSync } from 'node:sqlite';
import { addSiteLibrary, DOCUMENTS, SITE_PAGES } from '../../model/libraries';
import type { Web } from '../../model/web';

/** Makes the lists that a fresh team site has: its libraries for documents and for pages. */
export function addFirstLists(db: DatabaseSync, web: Web, now: string): void {
  addSiteLibrary(db, web, DOCUMENTS, now);
  addSiteLibrary(db, web, SITE_PAGES, now);
}
