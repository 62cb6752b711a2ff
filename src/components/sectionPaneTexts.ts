import type { Language } from './language';

/** Our web parts, as their folders are named. */
export type WebPartKind = 'faq' | 'contactCards' | 'themeProposal' | 'themeBoard';

/** What the pane says of what all web parts have; it comes with the pane, so that readers load none of it. */
export interface SectionPaneTexts extends Readonly<
  Record<'title' | 'titleHelp' | 'introduction' | 'headingLevel' | 'level' | 'tooLong', string>
> {
  /** What the pane says first. */
  descriptions: Readonly<Record<WebPartKind, string>>;
}

const danish: SectionPaneTexts = {
  title: 'Overskrift',
  titleHelp: 'Lad feltet stå tomt, hvis siden har sin egen overskrift.',
  introduction: 'Indledning',
  headingLevel: 'Overskriftens niveau',
  level: 'Niveau {0}',
  tooLong: 'Teksten må højst være på {0} tegn.',
  descriptions: {
    faq: 'Spørgsmål og svar redigerer du i listen FaqEntries på webstedet.',
    contactCards: 'Kontakterne redigerer du i listen ContactCards på webstedet.',
    themeProposal: 'Afdelinger, links og postkasse sætter du i listen NetworkSettings på webstedet.',
    themeBoard: 'Indstillinger for netværkstemaer sætter du i listen NetworkSettings på webstedet.'
  }
};

const english: SectionPaneTexts = {
  title: 'Heading',
  titleHelp: 'Leave the field empty if the page has a heading of its own.',
  introduction: 'Introduction',
  headingLevel: 'Level of the heading',
  level: 'Level {0}',
  tooLong: 'The text may have at most {0} characters.',
  descriptions: {
    faq: 'You edit questions and answers in the list FaqEntries on the site.',
    contactCards: 'You edit the contacts in the list ContactCards on the site.',
    themeProposal: 'Departments, links and mailbox are set in the list NetworkSettings on the site.',
    themeBoard: 'Settings for network themes are in the list NetworkSettings on the site.'
  }
};

export const sectionPaneTexts: Readonly<Record<Language, SectionPaneTexts>> = { da: danish, en: english };
