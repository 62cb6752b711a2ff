import type { Language } from '../../../components/language';

const danish = {
  questions: 'Spørgsmålene',
  list: 'Liste med spørgsmål',
  ownList: '{0} (portalens egen)',
  ownListMissing: '{0} (findes ikke på webstedet)',
  goneList: 'Den valgte liste findes ikke længere',
  loadingLists: 'Henter webstedets lister …',
  listsFailed:
    'Webstedets lister kunne ikke hentes, så du kan ikke vælge en anden lige nu. Dit valg er ikke ændret.',
  listHelp:
    'Du kan vælge en liste på dette websted, som har de samme kolonner som FaqEntries. Lav en ny med »Ny liste« og »Fra eksisterende liste«.',
  openList: 'Åbn listen og redigér spørgsmål',
  categories: 'Kategorier',
  categoriesHelp: 'Vælger du ingen, vises alle.',
  loadingCategories: 'Henter listens kategorier …',
  categoriesFailed: 'Listens kategorier kunne ikke hentes. Dit valg er ikke ændret.',
  noCategories: 'Listen har ingen kategorier endnu.',
  goneCategory: '{0} (findes ikke i listen)',
  order: 'Rækkefølge',
  listOrder: 'Som i listen',
  alphabetical: 'Alfabetisk',
  looks: 'Visning',
  categoryHeadings: 'Overskrifter for kategorier',
  search: 'Søgefelt',
  contents: 'Indholdsfortegnelse',
  contentsAuto: 'Når der er mange spørgsmål',
  contentsOn: 'Altid, når der er flere kategorier',
  contentsOff: 'Aldrig',
  layout: 'Udseende',
  normal: 'Luftigt',
  compact: 'Tæt',
  on: 'Vises',
  off: 'Vises ikke',
  tryAgain: 'Prøv igen'
};

/** What the pane calls the FAQ's own settings. */
export type PaneTexts = Readonly<Record<keyof typeof danish, string>>;

const english: PaneTexts = {
  questions: 'The questions',
  list: 'List of questions',
  ownList: '{0} (the suite’s own)',
  ownListMissing: '{0} (not on this site)',
  goneList: 'The chosen list no longer exists',
  loadingLists: 'Loading the site’s lists …',
  listsFailed:
    'The site’s lists could not be loaded, so you cannot choose another one right now. Your choice has not changed.',
  listHelp:
    'You can choose a list on this site that has the same columns as FaqEntries. Make a new one with “New list” and “From existing list”.',
  openList: 'Open the list and edit questions',
  categories: 'Categories',
  categoriesHelp: 'Choose none to show all.',
  loadingCategories: 'Loading the list’s categories …',
  categoriesFailed: 'The list’s categories could not be loaded. Your choice has not changed.',
  noCategories: 'The list has no categories yet.',
  goneCategory: '{0} (not in the list)',
  order: 'Order',
  listOrder: 'As in the list',
  alphabetical: 'Alphabetical',
  looks: 'Appearance',
  categoryHeadings: 'Headings of categories',
  search: 'Search field',
  contents: 'Table of contents',
  contentsAuto: 'When there are many questions',
  contentsOn: 'Whenever there are several categories',
  contentsOff: 'Never',
  layout: 'Layout',
  normal: 'Spacious',
  compact: 'Compact',
  on: 'Shown',
  off: 'Not shown',
  tryAgain: 'Try again'
};

export const paneTexts: Readonly<Record<Language, PaneTexts>> = { da: danish, en: english };
