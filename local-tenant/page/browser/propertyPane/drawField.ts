import type { IPropertyPaneField } from '@microsoft/sp-property-pane';
import { PropertyPaneFieldType as Type } from '@microsoft/sp-property-pane/lib/propertyPaneFields/propertyPaneField/IPropertyPaneField';
import type { BrowserTexts } from '../../pageData';
import { type CustomProperties, drawCustom } from './customHosts';
import { element } from './elements';

type Change = (value: unknown) => void;

interface Option {
  key: string | number;
  text: string;
}

/** What the fields keep in their properties, as far as this pane draws them. */
interface FieldProperties extends CustomProperties {
  label?: string;
  text?: string;
  checked?: boolean;
  multiline?: boolean;
  disabled?: boolean;
  description?: string;
  href?: string;
  min?: number;
  max?: number;
  step?: number;
  options?: Option[];
  onClick?: (value: unknown) => unknown;
  context?: unknown;
  onText?: string;
  offText?: string;
  onGetErrorMessage?: (value: string) => string | PromiseLike<string>;
  onRender?: (
    host: HTMLElement,
    context: unknown,
    changeCallback: (path: string, value: unknown) => void
  ) => void;
}

/** Draws one field. Dynamic data, pickers and spin buttons are not drawn, and the pane says so. */
export function drawField(
  field: IPropertyPaneField<FieldProperties>,
  value: unknown,
  texts: BrowserTexts,
  change: Change
): HTMLElement {
  const { type, targetProperty: name, properties } = field;
  const text = properties.label ?? properties.text ?? '';
  const disabled = properties.disabled ?? false;
  switch (type) {
    case Type.TextField: {
      const control = properties.multiline
        ? element('textarea', { rows: 4 })
        : element('input', { type: 'text' });
      Object.assign(control, { name, disabled, value: typeof value === 'string' ? value : '' });
      const fault = element('span', { className: 'pane-fault' });
      fault.setAttribute('role', 'alert');
      // As in the real pane, a value that the web part finds fault with is told and not passed on.
      control.addEventListener('input', () => {
        control.dataset.unsaved = '';
        void Promise.resolve(properties.onGetErrorMessage?.(control.value) ?? '').then((message) => {
          fault.textContent = message;
          control.setAttribute('aria-invalid', String(message !== ''));
          if (message !== '') return;
          delete control.dataset.unsaved;
          change(control.value);
        });
      });
      const field = labelled(text, control, properties.description);
      field.append(fault);
      return field;
    }
    case Type.Toggle:
    case Type.CheckBox: {
      const control = element('input', { type: 'checkbox', name, disabled, checked: value === true });
      control.addEventListener('change', () => change(control.checked));
      return element('label', { className: 'pane-check' }, control, text);
    }
    case Type.Dropdown:
    case Type.ChoiceGroup: {
      const options = properties.options ?? [];
      const control = element(
        'select',
        { name, disabled },
        ...options.map((option) => drawOption(option, value))
      );
      // A value that is none of the options is none of them here, too.
      if (!options.some(({ key }) => key === value)) control.selectedIndex = -1;
      control.addEventListener('change', () => change(options[control.selectedIndex]?.key));
      return labelled(text, control);
    }
    case Type.Slider: {
      const { min = 0, max = 100, step = 1 } = properties;
      const control = element('input', { type: 'range', name, disabled });
      Object.assign(control, { min, max, step, value: typeof value === 'number' ? value : min });
      control.addEventListener('input', () => change(Number(control.value)));
      return labelled(text, control);
    }
    case Type.Button: {
      const control = element('button', { type: 'button', textContent: text, disabled });
      control.addEventListener('click', () => change(properties.onClick?.(value)));
      return control;
    }
    case Type.Custom:
      return drawCustom(properties, change);
    case Type.Label:
      return element('p', { textContent: text });
    case Type.Heading:
      return element('h4', { textContent: text });
    case Type.Link:
      return element('a', { textContent: text, href: properties.href ?? '' });
    case Type.HorizontalRule:
      return element('hr');
    default:
      return element('p', { textContent: texts.notDrawn.replace('{0}', String(name)) });
  }
}

function drawOption({ key, text }: Option, value: unknown): HTMLOptionElement {
  return element('option', { value: String(key), textContent: text, selected: key === value });
}

function labelled(text: string, control: HTMLElement, description?: string): HTMLElement {
  const label = element('label', {}, text, control);
  if (description) label.append(element('span', { className: 'pane-hint', textContent: description }));
  return label;
}
