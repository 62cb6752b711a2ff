import { html } from 'hono/html';
import { fill, type Html } from '../page/html';
import { fieldInput, inputId, type FieldView } from './fieldInput';
import { listPage, type Frame } from './frame';
import type { ListData } from './listData';

export interface FormView {
  list: ListData;
  /** Undefined for a new item. */
  id: number | undefined;
  views: readonly FieldView[];
  /** What was refused about the form as a whole. */
  refusal: string | undefined;
  digest: string;
  /** Where to go when it is saved, or given up. */
  back: string;
}

/** NewForm.aspx and EditForm.aspx. What was typed stays when something is refused. */
export function formPage(frame: Frame, { list, id, views, refusal, digest, back }: FormView): Html {
  const { texts, address } = frame;
  const wrong = views.filter(({ error }) => error !== undefined);
  const title = `${list.Title}: ${id === undefined ? texts.newItem : fill(texts.item, String(id))}`;
  return listPage(
    frame,
    title,
    html`${
        wrong.length === 0 && refusal === undefined
          ? ''
          : html`<div class="problems" role="alert">
              <h2>${wrong.length === 0 ? texts.refused : texts.problems}</h2>
              ${refusal === undefined ? '' : html`<p>${refusal}</p>`}
              <ul>
                ${wrong.map(
                  ({ field, error }) =>
                    html`<li><a href="#${inputId(field)}">${field.Title}</a>: ${error}</li>`
                )}
              </ul>
            </div>`
      }
      <form method="post" action="${address}" class="list-form" novalidate>
        <input type="hidden" name="__REQUESTDIGEST" value="${digest}" />
        ${views.map((view) => fieldInput(view, texts))}
        <div class="form-buttons">
          <button class="primary">${texts.save}</button>
          <a href="${back}">${texts.cancel}</a>
        </div>
      </form>`
  );
}
