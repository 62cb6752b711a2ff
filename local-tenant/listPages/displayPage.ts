import { html } from 'hono/html';
import * as v from 'valibot';
import { fill, type Html } from '../page/html';
import { writeWebDate } from '../sharepoint';
import { shownText } from './fieldTexts';
import { listPage, type Frame } from './frame';
import { BITS, may, type FormItem, type ListData } from './listData';

export interface DisplayView {
  list: ListData;
  item: FormItem;
  digest: string;
  back: string;
  refusal: string | undefined;
}

/** DispForm.aspx: what an item says, its files, and approval for those who may approve. */
export function displayPage(frame: Frame, view: DisplayView): Html {
  const { texts, address } = frame;
  const { list, item, back, refusal } = view;
  const edit = `${list.folder}/EditForm.aspx?ID=${item.Id}&Source=${encodeURIComponent(address)}`;
  const title = typeof item['Title'] === 'string' ? item['Title'] : fill(texts.item, String(item.Id));
  return listPage(
    frame,
    title,
    html`${
        refusal === undefined
          ? ''
          : html`<div class="problems" role="alert">
              <h2>${texts.refused}</h2>
              <p>${refusal}</p>
            </div>`
      }
      <dl class="item-values">
        ${list.fields.map(
          (field) =>
            html`<div>
              <dt>${field.Title}</dt>
              <dd>${shownText(field, item, texts.yes, texts.no) || '–'}</dd>
            </div>`
        )}
        ${list.EnableAttachments ? attachments(item, frame) : ''}
        ${
          list.EnableModeration
            ? html`<div>
                <dt>${texts.status}</dt>
                <dd>${texts.statuses[item.OData__ModerationStatus] ?? ''}</dd>
              </div>`
            : ''
        }
      </dl>
      ${stamps(frame, item)}
      ${list.EnableModeration && may(item.EffectiveBasePermissions, BITS.approve) ? decision(frame, view) : ''}
      <p><a href="${back}">${texts.back}</a></p>`,
    may(item.EffectiveBasePermissions, BITS.edit)
      ? html`<a class="button" href="${edit}">${texts.edit}</a>`
      : ''
  );
}

function attachments({ AttachmentFiles }: FormItem, { texts }: Frame): Html {
  return html`<div>
    <dt>${texts.attachments}</dt>
    <dd>
      ${
        AttachmentFiles.length === 0
          ? texts.noAttachments
          : html`<ul>
              ${AttachmentFiles.map(
                ({ FileName, ServerRelativeUrl }) =>
                  html`<li>
                    <a href="${ServerRelativeUrl.split('/').map(encodeURIComponent).join('/')}"
                      >${FileName}</a
                    >
                  </li>`
              )}
            </ul>`
      }
    </dd>
  </div>`;
}

const stampSchema = v.object({
  Created: v.string(),
  Modified: v.string(),
  Author: v.optional(v.object({ Title: v.string() })),
  Editor: v.optional(v.object({ Title: v.string() }))
});

function stamps({ texts }: Frame, item: FormItem): Html {
  const { Created, Modified, Author, Editor } = v.parse(stampSchema, item);
  const said = (text: string, when: string, who: string): string =>
    fill(text, writeWebDate(when)).replace('{1}', who);
  return html`<p class="stamps">
    ${said(texts.created, Created, Author?.Title ?? '')}<br />${said(texts.changed, Modified, Editor?.Title ?? '')}
  </p>`;
}

function decision({ texts, address }: Frame, { digest }: DisplayView): Html {
  return html`<form method="post" action="${address}" class="list-form">
    <h2>${texts.decision}</h2>
    <input type="hidden" name="__REQUESTDIGEST" value="${digest}" />
    <div class="form-field">
      <label for="comment">${texts.comment}</label>
      <textarea id="comment" name="_ModerationComments" rows="3"></textarea>
    </div>
    <div class="form-buttons">
      <button class="primary" name="_ModerationStatus" value="0">${texts.approve}</button>
      <button name="_ModerationStatus" value="1">${texts.reject}</button>
    </div>
  </form>`;
}
