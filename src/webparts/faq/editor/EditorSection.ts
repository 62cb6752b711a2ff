import type * as React from 'react';
import type { FaqDeskView } from '../../../application/ports/faqDesk';
import type { HeadingLevel } from '../../../components/Heading';
import type { Refreshed } from '../../../components/useRefreshed';
import type { FaqStrings } from '../loc/danish';
import type { EditorServices } from './editing';
import type { EditorLanguage } from './editorLanguage';

/** What every section of the editor's panel is given. */
export interface EditorSectionProps {
  /** Sets this FAQ apart from others on the page. */
  instance: string;
  /** Level of the section's own headings. */
  topLevel: HeadingLevel;
  language: EditorLanguage;
  /** For dates and numbers. */
  locale: string;
  /** The web part's own texts, those for failures among them. */
  strings: FaqStrings;
  services: EditorServices;
  /** The list of questions as editors see it; while it is read anew, as it was. */
  desk: Refreshed<FaqDeskView>;
  /** Reads list and questions anew; to be called after a change. */
  refresh(): void;
  /** Says something aloud. */
  announce(message: string): void;
}

/** One tab of the panel. Its content is fetched when somebody goes to it, and stays while the panel is closed. */
export interface EditorSection {
  key: string;
  name: Readonly<Record<EditorLanguage, string>>;
  load(): Promise<React.ComponentType<EditorSectionProps>>;
}
