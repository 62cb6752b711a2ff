import type { PaneGroup } from '../application/ports/settingsPane';
import { longestSectionTexts, type SectionSettings } from './sectionSettings';

/** What the fields are called that all web parts have; each has them among its own texts. */
export interface SectionPaneTexts {
  PaneTitle: string;
  PaneTitleHelp: string;
  PaneIntroduction: string;
  PaneHeadingLevel: string;
  PaneLevel: string;
}

/** The fields that all web parts have: heading, introduction, level. */
export const sectionPane = (texts: SectionPaneTexts): PaneGroup<SectionSettings> => ({
  fields: [
    {
      kind: 'text',
      name: 'title',
      label: texts.PaneTitle,
      help: texts.PaneTitleHelp,
      longest: longestSectionTexts.title
    },
    {
      kind: 'text',
      name: 'introduction',
      label: texts.PaneIntroduction,
      longest: longestSectionTexts.introduction,
      rows: 6
    },
    {
      kind: 'choice',
      name: 'headingLevel',
      label: texts.PaneHeadingLevel,
      options: [2, 3, 4].map((level) => ({
        value: level,
        text: texts.PaneLevel.replace('{0}', String(level))
      }))
    }
  ]
});
