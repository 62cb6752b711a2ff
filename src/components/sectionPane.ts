import type { PaneGroup } from '../application/ports/settingsPane';
import type { SectionPaneTexts } from './sectionPaneTexts';
import { longestSectionTexts, type SectionSettings } from './sectionSettings';

/** The fields that all web parts have: heading, introduction, level. */
export const sectionPane = (texts: SectionPaneTexts): PaneGroup<SectionSettings> => ({
  fields: [
    {
      kind: 'text',
      name: 'title',
      label: texts.title,
      help: texts.titleHelp,
      longest: longestSectionTexts.title
    },
    {
      kind: 'text',
      name: 'introduction',
      label: texts.introduction,
      longest: longestSectionTexts.introduction,
      rows: 6
    },
    {
      kind: 'choice',
      name: 'headingLevel',
      label: texts.headingLevel,
      options: [2, 3, 4].map((level) => ({
        value: level,
        text: texts.level.replace('{0}', String(level))
      }))
    }
  ]
});
