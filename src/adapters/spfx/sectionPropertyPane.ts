import type * as PropertyPane from '@microsoft/sp-property-pane';
import type { PaneField, PaneGroup } from '../../application/ports/settingsPane';
import { choicesField } from './choicesField';

/** What the pane says itself. */
interface PaneTexts {
  description: string;
  tooLong: string;
}

/** A web part's pane, made of the platform's fields. */
export const sectionPropertyPane = <Settings>(
  fields: typeof PropertyPane,
  texts: PaneTexts,
  groups: ReadonlyArray<PaneGroup<Settings>>
): PropertyPane.IPropertyPaneConfiguration => ({
  pages: [
    {
      header: { description: texts.description },
      groups: groups.map((group) => ({
        groupName: group.name,
        groupFields: group.fields.map((field) => platformField(fields, field, texts))
      }))
    }
  ]
});

function platformField<Settings>(
  fields: typeof PropertyPane,
  field: PaneField<Settings>,
  texts: PaneTexts
): PropertyPane.IPropertyPaneField<unknown> {
  switch (field.kind) {
    case 'text':
      return fields.PropertyPaneTextField(field.name, {
        label: field.label,
        description: field.help,
        multiline: field.rows !== undefined,
        rows: field.rows,
        onGetErrorMessage: (value) =>
          value.trim().length > field.longest ? texts.tooLong.replace('{0}', String(field.longest)) : ''
      });
    case 'choice':
      return fields.PropertyPaneDropdown(field.name, {
        label: field.label,
        disabled: field.disabled,
        options: field.options.map(({ value, text }) => ({ key: value, text }))
      });
    case 'switch':
      return fields.PropertyPaneToggle(field.name, {
        label: field.label,
        onText: field.on,
        offText: field.off
      });
    case 'choices':
      return choicesField(fields, field);
    case 'link':
      return fields.PropertyPaneLink('', { text: field.text, href: field.href, target: '_blank' });
    case 'button':
      return fields.PropertyPaneButton('', {
        text: field.text,
        buttonType: fields.PropertyPaneButtonType.Normal,
        onClick: () => field.onClick()
      });
    case 'note':
      return fields.PropertyPaneLabel('', { text: field.text });
  }
}
