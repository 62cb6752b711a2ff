import { html } from 'hono/html';
import { type Html, fill } from './html';
import type { PlacedWebPart } from './pageData';
import type { ZoneDefinition } from './sitePages';
import type { PageTexts } from './texts';

/** The place of a web part on the page; without one in the installed package it says so. */
export function zoneHtml(
  { alias, instanceId }: ZoneDefinition,
  webPart: PlacedWebPart | undefined,
  texts: PageTexts
): Html {
  const contents = webPart
    ? html`<div class="zone-tools when-editing">
        <button type="button" data-configure="${instanceId}">${fill(texts.configure, webPart.title)}</button>
      </div>`
    : html`<p class="zone-message">${fill(texts.missing, alias)}</p>`;
  return html`<div class="zone" id="zone-${instanceId}" data-alias="${alias}">${contents}</div>`;
}
