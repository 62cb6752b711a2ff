import { html } from 'hono/html';
import type { Person } from '../tenant';
import { pageHeader } from './chrome';
import { type Html, htmlDocument, scriptJson } from './html';
import type { BootData, PlacedWebPart } from './pageData';
import type { SitePage } from './sitePages';
import { type PageTexts, texts as allTexts } from './texts';
import { zoneHtml } from './zoneHtml';

interface PageView {
  page: SitePage;
  data: BootData;
  person: Person;
  /** Whom the user switcher offers. */
  people: readonly Person[];
  /** Path and query of this visit. */
  address: string;
  urls: { loader: string; before: string; start: string; chrome: string; styles: readonly string[] };
}

/** A page of the site. Its web parts come with the runtime; the zones they come into are laid out here. */
export function pageHtml(view: PageView): Html {
  const { page, data, urls } = view;
  const { culture, theme, nonce, teams, edit } = data.page;
  const texts = allTexts[culture];
  const script = (address: string): Html => html`<script nonce="${nonce}" src="${address}"></script>`;
  return htmlDocument({
    language: culture,
    theme,
    edit,
    title: `${page.title[culture]} – ${texts.site}`,
    styles: urls.styles,
    body: html`${teams ? '' : html`<a class="skip-link" href="#canvas">${texts.skip}</a>`}
      ${teams ? '' : pageHeader({ ...view, culture, theme, texts })}
      <div class="page-body">
        ${canvas(view, texts)}
        <aside id="property-pane" class="property-pane" aria-label="${texts.propertyPane}" hidden></aside>
      </div>
      <script type="application/json" id="boot-data">
        ${scriptJson(data)}
      </script>
      ${[urls.before, urls.loader, urls.start, urls.chrome].map(script)}`
  });
}

function canvas({ page, data }: PageView, texts: PageTexts): Html {
  const placedIn = (id: string): PlacedWebPart | undefined =>
    data.page.webParts.find(({ instanceId }) => instanceId === id);
  const { culture, teams, canSave } = data.page;
  const heading = (page.heading ?? page.title)[culture];
  const title = html`<div class="title-area">
    <h1>${heading}</h1>
    ${editButtons(canSave, texts)}
  </div>`;
  return html`<main id="canvas" tabindex="-1">
    ${teams ? html`<h1 class="visually-hidden">${heading}</h1>` : title}
    ${canSave ? '' : html`<p class="edit-hint">${texts.editHint}</p>`}
    <p id="page-status" role="status"></p>
    <div class="columns columns-${page.columns.length}">
      ${page.columns.map(
        (zones) =>
          html`<div class="column">
            ${zones.map((zone) => zoneHtml(zone, placedIn(zone.instanceId), texts))}
          </div>`
      )}
    </div>
  </main>`;
}

/** Somebody who cannot save gets a button only to leave the edit mode that the address began. */
function editButtons(canSave: boolean, texts: PageTexts): Html {
  const stop = canSave ? texts.saveAndClose : texts.stopEditing;
  return html`<div class="edit-buttons">
    ${canSave ? html`<button type="button" class="when-reading" data-edit-toggle>${texts.edit}</button>` : ''}
    <button type="button" class="when-editing primary" data-edit-toggle>${stop}</button>
  </div>`;
}
