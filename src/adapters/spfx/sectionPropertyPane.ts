import type * as PropertyPane from '@microsoft/sp-property-pane';

/** The words of the pane, which each web part has among its own. */
export interface SectionPaneTexts {
  PaneDescription: string;
  PaneTitle: string;
  PaneTitleHelp: string;
  PaneIntroduction: string;
  PaneHeadingLevel: string;
  PaneLevel: string;
  PaneTooLong: string;
}

/** The pane of a web part that has a heading, its level and an introduction; `longest` in characters. */
export function sectionPropertyPane(
  fields: typeof PropertyPane,
  texts: SectionPaneTexts,
  longest: { title: number; introduction: number }
): PropertyPane.IPropertyPaneConfiguration {
  const atMost =
    (limit: number) =>
    (value: string): string =>
      value.trim().length > limit ? texts.PaneTooLong.replace('{0}', String(limit)) : '';
  return {
    pages: [
      {
        header: { description: texts.PaneDescription },
        groups: [
          {
            groupFields: [
              fields.PropertyPaneTextField('title', {
                label: texts.PaneTitle,
                description: texts.PaneTitleHelp,
                onGetErrorMessage: atMost(longest.title)
              }),
              fields.PropertyPaneTextField('introduction', {
                label: texts.PaneIntroduction,
                multiline: true,
                rows: 6,
                onGetErrorMessage: atMost(longest.introduction)
              }),
              fields.PropertyPaneDropdown('headingLevel', {
                label: texts.PaneHeadingLevel,
                options: [2, 3, 4].map((level) => ({
                  key: level,
                  text: texts.PaneLevel.replace('{0}', String(level))
                }))
              })
            ]
          }
        ]
      }
    ]
  };
}
