import { html } from 'hono/html';
import type { Html } from '../page/html';
import { isDateOnly, linkTextName } from './fieldTexts';
import { isLookup, isPerson, type Choice, type FormField } from './listData';
import type { ListTexts } from './texts';

/** A column in a form: what its inputs hold, what a lookup offers, and what is wrong, if anything. */
export interface FieldView {
  field: FormField;
  values: Record<string, string[]>;
  choices: readonly Choice[];
  error: string | undefined;
}

/** The inputs of one column, with label, hint and error. Names from outside are escaped by the template. */
export function fieldInput(view: FieldView, texts: ListTexts): Html {
  const { field, error } = view;
  const id = inputId(field);
  const hints = [field.Description, hintOf(field, texts)].filter((hint) => hint !== '');
  const described = [hints.length > 0 ? `${id}-hint` : '', error === undefined ? '' : `${id}-error`]
    .join(' ')
    .trim();
  const about = html`${hints.length > 0 ? html`<p class="hint" id="${id}-hint">${hints.join(' ')}</p>` : ''}
  ${error === undefined ? '' : html`<p class="error" id="${id}-error">${error}</p>`}`;
  const mark = field.Required ? html` <span class="required">(${texts.required})</span>` : '';
  if (isGroup(field)) {
    return html`<fieldset class="form-field" id="${id}" tabindex="-1" aria-describedby="${described}">
      <legend>${field.Title}${mark}</legend>
      ${about} ${groupInputs(view, texts)}
    </fieldset>`;
  }
  return html`<div class="form-field">
    <label for="${id}">${field.Title}${mark}</label>
    ${about} ${singleInput(view, texts, id, described)}
  </div>`;
}

/** Where a message about a column leads to. */
export function inputId({ InternalName }: FormField): string {
  return `field-${InternalName}`;
}

function isGroup(field: FormField): boolean {
  return ['MultiChoice', 'LookupMulti', 'URL'].includes(field.TypeAsString);
}

function hintOf(field: FormField, texts: ListTexts): string {
  if (isPerson(field)) return texts.peopleHint;
  return field.RichText ? texts.htmlHint : '';
}

function groupInputs({ field, values, choices }: FieldView, texts: ListTexts): Html {
  const name = field.InternalName;
  const held = values[name] ?? [];
  if (field.TypeAsString === 'URL') {
    const text = linkTextName(name);
    return html`<label
        >${texts.linkAddress}<input
          name="${name}"
          type="text"
          inputmode="url"
          value="${held[0] ?? ''}" /></label
      ><label
        >${texts.linkText}<input name="${text}" type="text" value="${values[text]?.[0] ?? ''}"
      /></label>`;
  }
  const offered = isLookup(field)
    ? choices
    : field.Choices.map((choice) => ({ value: choice, text: choice }));
  return html`${offered.map(
    ({ value, text }) =>
      html`<label class="check"
        ><input
          type="checkbox"
          name="${name}"
          value="${value}"
          ${held.includes(value) ? 'checked' : ''}
        />${text}</label
      >`
  )}`;
}

function singleInput(
  { field, values, choices, error }: FieldView,
  texts: ListTexts,
  id: string,
  described: string
): Html {
  const name = field.InternalName;
  const held = values[name]?.[0] ?? '';
  const about = html`id="${id}" name="${name}"
  ${described === '' ? '' : html`aria-describedby="${described}"`}
  ${error === undefined ? '' : html`aria-invalid="true"`} ${field.Required ? html`aria-required="true"` : ''}`;
  const input = (type: string, more: Html | string = ''): Html =>
    html`<input ${about} type="${type}" value="${held}" ${more} />`;
  switch (field.TypeAsString) {
    case 'Note':
      return html`<textarea ${about} rows="${field.RichText ? 12 : 5}">${held}</textarea>`;
    case 'Choice':
    case 'Lookup': {
      const own = field.Choices.map((choice) => ({ value: choice, text: choice }));
      const offered = isLookup(field) ? choices : own;
      const unknown =
        held === '' || offered.some(({ value }) => value === held) ? [] : [{ value: held, text: held }];
      return html`<select ${about}>
        <option value="">${texts.choose}</option>
        ${[...offered, ...unknown].map(
          ({ value, text }) =>
            html`<option value="${value}" ${value === held ? 'selected' : ''}>${text}</option>`
        )}
      </select>`;
    }
    case 'Boolean':
      return html`<input ${about} type="checkbox" value="1" ${held === '' ? '' : 'checked'} />`;
    case 'Number':
    case 'Integer':
      return input('text', html`inputmode="decimal"`);
    case 'DateTime':
      return input(isDateOnly(field) ? 'date' : 'datetime-local');
    default:
      return input('text', field.MaxLength ? html`maxlength="${field.MaxLength}"` : '');
  }
}
