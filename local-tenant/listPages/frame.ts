import { html } from 'hono/html';
import { pageHeader } from '../page/chrome';
import { type Html, htmlDocument } from '../page/html';
import type { Culture, ThemeName } from '../page/pageData';
import { texts as pageTexts } from '../page/texts';
import type { Person } from '../tenant';
import { type ListTexts } from './texts';

/** What every list page is drawn with. */
export interface Frame {
  culture: Culture;
  theme: ThemeName | undefined;
  person: Person;
  people: readonly Person[];
  /** Path and query of the page. */
  address: string;
  styles: readonly string[];
  script: string;
  texts: ListTexts;
}

/** A list page in the look of the site's pages, with what it stands in for. */
export function listPage(frame: Frame, title: string, body: Html, tools: Html | '' = ''): Html {
  const { culture, theme, styles, script, texts } = frame;
  const around = pageTexts[culture];
  return htmlDocument({
    language: culture,
    theme,
    title: `${title} – ${around.site}`,
    styles,
    ready: true,
    body: html`<a class="skip-link" href="#canvas">${around.skip}</a>
      ${pageHeader({ ...frame, page: undefined, theme: theme ?? 'light', texts: around })}
      <div class="page-body">
        <main id="canvas" tabindex="-1" class="list-page">
          <div class="title-area">
            <h1>${title}</h1>
            ${tools}
          </div>
          ${body}
          <p class="stand-in">${texts.standIn}</p>
        </main>
      </div>
      <script src="${script}"></script>`
  });
}
