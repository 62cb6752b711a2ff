import type { DatabaseSync } from 'node:sqlite';
import { CHANGE, recordChange } from './changes';
import { addList, LIBRARY, LIBRARY_SETTINGS, listByUrl, PAGE_LIBRARY, type List } from './lists';
import { addDefaultView } from './views';
import type { Web } from './web';

const DANISH = 1030;

/** A library that sites have under an address of its own, with its title by language. */
interface SiteLibrary {
  url(language: number): string;
  title(language: number): string;
  template: number;
}

const named = (danish: string, english: string) => (language: number) =>
  language === DANISH ? danish : english;

export const DOCUMENTS: SiteLibrary = {
  url: named('Delte dokumenter', 'Shared Documents'),
  title: named('Dokumenter', 'Documents'),
  template: LIBRARY
};
export const SITE_PAGES: SiteLibrary = {
  url: () => 'SitePages',
  title: named('Webstedssider', 'Site Pages'),
  template: PAGE_LIBRARY
};
export const SITE_ASSETS: SiteLibrary = {
  url: () => 'SiteAssets',
  title: named('Webstedsaktiver', 'Site Assets'),
  template: LIBRARY
};

export function siteLibrary(db: DatabaseSync, web: Web, library: SiteLibrary): List | undefined {
  return listByUrl(db, web.id, library.url(web.language));
}

export function addSiteLibrary(db: DatabaseSync, web: Web, library: SiteLibrary, now: string): List {
  const added = addList(
    db,
    {
      webId: web.id,
      title: library.title(web.language),
      url: library.url(web.language),
      description: '',
      template: library.template,
      settings: LIBRARY_SETTINGS
    },
    now
  );
  addDefaultView(db, added);
  recordChange(db, { kind: 'list', list: added }, CHANGE.Add, now);
  return added;
}

/** The library that a site keeps documents in. */
export function defaultLibrary(db: DatabaseSync, web: Web): List | undefined {
  return siteLibrary(db, web, DOCUMENTS);
}
