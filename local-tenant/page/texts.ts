import type { BrowserTexts, Culture, ThemeName } from './pageData';

/** What the page around the web parts says. */
export interface PageTexts extends BrowserTexts {
  language: string;
  skip: string;
  suite: string;
  site: string;
  pages: string;
  settings: string;
  theme: string;
  themes: Record<ThemeName, string>;
  signedInAs: string;
  account: string;
  switchTo: string;
  switchUser: string;
  mailbox: string;
  edit: string;
  stopEditing: string;
  saveAndClose: string;
  configure: string;
  editHint: string;
  propertyPane: string;
  missing: string;
}

export const texts: Record<Culture, PageTexts> = {
  'da-DK': {
    language: 'Sprog',
    skip: 'Gå til indholdet',
    suite: 'Lokal tenant',
    site: 'Netværksportalen',
    pages: 'Sider på webstedet',
    settings: 'Visning',
    theme: 'Tema',
    themes: { light: 'Lys', dark: 'Mørk', contrast: 'Høj kontrast' },
    signedInAs: 'Du er logget ind som',
    account: 'Konto',
    switchTo: 'Log ind som en anden',
    switchUser: 'Skift bruger',
    mailbox: 'Åbn Outlook',
    edit: 'Rediger',
    stopEditing: 'Afslut redigering',
    saveAndClose: 'Gem og luk',
    configure: 'Indstil {0}',
    editHint:
      'Siden redigeres. Kun en ejer af webstedet kan gemme; dine ændringer gælder, til du lukker siden.',
    propertyPane: 'Indstillinger for webdelen',
    missing: 'Webdelen {0} findes ikke i den installerede løsningspakke.',
    runtimeFailed: 'Siden kunne ikke starte. Prøv at indlæse den igen.',
    webPartFailed: 'Webdelen "{0}" kunne ikke indlæses. Prøv at indlæse siden igen.',
    closePane: 'Luk',
    notDrawn: 'Feltet "{0}" kan ikke vises her.',
    saved: 'Ændringerne er gemt.',
    saveFailed: 'Ændringerne blev ikke gemt. Prøv igen.'
  },
  'en-US': {
    language: 'Language',
    skip: 'Skip to content',
    suite: 'Local tenant',
    site: 'Netværksportalen',
    pages: 'Pages of the site',
    settings: 'View',
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    signedInAs: 'You are signed in as',
    account: 'Account',
    switchTo: 'Sign in as somebody else',
    switchUser: 'Switch user',
    mailbox: 'Open Outlook',
    edit: 'Edit',
    stopEditing: 'Stop editing',
    saveAndClose: 'Save and close',
    configure: 'Configure {0}',
    editHint:
      'You are editing the page. Only an owner of the site can save; your changes last until you close the page.',
    propertyPane: 'Settings of the web part',
    missing: 'The installed solution package has no web part {0}.',
    runtimeFailed: 'The page could not start. Try to load it again.',
    webPartFailed: 'The web part "{0}" could not be loaded. Try to load the page again.',
    closePane: 'Close',
    notDrawn: 'The field "{0}" cannot be shown here.',
    saved: 'The changes are saved.',
    saveFailed: 'The changes were not saved. Try again.'
  }
};
