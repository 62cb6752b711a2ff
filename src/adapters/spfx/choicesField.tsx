import * as React from 'react';
import * as ReactDom from 'react-dom';
import type * as PropertyPane from '@microsoft/sp-property-pane';
import type { PaneField } from '../../application/ports/settingsPane';

type ChoicesField = Extract<PaneField<Record<string, unknown>>, { kind: 'choices' }>;

/** A field in which any number of options can be ticked: the platform has none, so it is a custom field with native checkboxes. */
export const choicesField = (
  { PropertyPaneFieldType }: typeof PropertyPane,
  field: ChoicesField
): PropertyPane.IPropertyPaneField<PropertyPane.IPropertyPaneCustomFieldProps> => ({
  type: PropertyPaneFieldType.Custom,
  targetProperty: field.name,
  properties: {
    key: field.name,
    onRender: (place, _context, change) => {
      ReactDom.render(<Choices field={field} onChange={(chosen) => change?.(field.name, chosen)} />, place);
    },
    onDispose: (place) => {
      ReactDom.unmountComponentAtNode(place);
    }
  }
});

/** Looks like the platform's own fields around it; the pane is light whatever theme the page has. */
const looks = {
  group: { margin: '8px 0', padding: 0, border: 0, minWidth: 0, fontSize: 14 },
  legend: { padding: '5px 0', fontWeight: 600 },
  option: { display: 'flex', gap: 8, alignItems: 'center', minHeight: 32, cursor: 'pointer' },
  box: { flex: 'none', width: 18, height: 18, margin: 0 },
  help: { margin: '4px 0 0', fontSize: 12 }
} as const;

interface ChoicesProps {
  field: ChoicesField;
  onChange(chosen: string[]): void;
}

/** Keeps what is ticked itself: the pane draws the field anew only when the web part asks for it. */
function Choices({ field, onChange }: ChoicesProps): React.ReactElement {
  const [chosen, setChosen] = React.useState(field.chosen);
  React.useEffect(() => setChosen(field.chosen), [field.chosen]);
  const toggle = (value: string): void => {
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    setChosen(next);
    onChange([...next]);
  };
  return (
    <fieldset style={looks.group}>
      <legend style={looks.legend}>{field.label}</legend>
      {field.options.map(({ value, text }) => (
        <label key={value} style={looks.option}>
          <input
            type="checkbox"
            style={looks.box}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          {text}
        </label>
      ))}
      {field.help && <p style={looks.help}>{field.help}</p>}
    </fieldset>
  );
}
