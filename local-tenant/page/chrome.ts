import { html } from 'hono/html';
import type { Person } from '../tenant';
import { WEB_PATH } from '../tenant';
import { type Html } from './html';
import type { Culture, ThemeName } from './pageData';
import { personOptions } from './personOptions';
import { type SitePage, sitePages } from './sitePages';
import type { PageTexts } from './texts';

interface Chrome {
  /** Which of the site's pages it stands over; undefined over others. */
  page: SitePage | undefined;
  culture: Culture;
  theme: ThemeName;
  person: Person;
  people: readonly Person[];
  texts: PageTexts;
  /** Path and query of the page, to come back to after a change of user. */
  address: string;
}

/** The suite bar and the site's header: who is signed in, how the page looks, where the other pages are. */
export function pageHeader(chrome: Chrome): Html {
  const { page, culture, texts } = chrome;
  return html`<header class="page-header">
    <div class="suite-bar">
      <span class="suite-name">${texts.suite}</span>
      ${displayMenu(chrome)} ${userMenu(chrome)}
    </div>
    <div class="site-header">
      <a class="site-name" href="${WEB_PATH}"
        ><span class="site-logo" aria-hidden="true">N</span>${texts.site}</a
      >
      <nav aria-label="${texts.pages}">
        <ul>
          ${sitePages.map(
            (other) =>
              html`<li>
                <a href="${other.path}" ${other === page ? html`aria-current="page"` : ''}
                  >${other.title[culture]}</a
                >
              </li>`
          )}
        </ul>
      </nav>
    </div>
  </header>`;
}

function displayMenu({ culture, theme, texts }: Chrome): Html {
  const radio = ([name, label]: [string, string]): Html =>
    html`<label
      ><input type="radio" name="theme" value="${name}" ${name === theme ? 'checked' : ''} />${label}</label
    >`;
  const language = (name: Culture, label: string, lang: string): Html =>
    html`<button
      type="button"
      data-culture="${name}"
      lang="${lang}"
      aria-pressed="${String(name === culture)}"
    >
      ${label}
    </button>`;
  return html`<details class="menu">
    <summary>${texts.settings}</summary>
    <div class="menu-panel">
      <fieldset>
        <legend>${texts.theme}</legend>
        ${Object.entries(texts.themes).map(radio)}
      </fieldset>
      <div role="group" aria-labelledby="language-label">
        <p id="language-label">${texts.language}</p>
        ${language('da-DK', 'Dansk', 'da')} ${language('en-US', 'English', 'en')}
      </div>
    </div>
  </details>`;
}

function userMenu({ person, people, texts, address }: Chrome): Html {
  const mailbox = `/outlook?user=${encodeURIComponent(person.userPrincipalName)}`;
  return html`<details class="menu">
    <summary>
      <span class="avatar" aria-hidden="true">${initialsOf(person.displayName)}</span>
      <span class="account-name"
        ><span class="visually-hidden">${texts.account}: </span>${person.displayName}</span
      >
    </summary>
    <div class="menu-panel">
      <p>
        ${texts.signedInAs}
        <strong>${person.displayName}</strong>${person.jobTitle ? `, ${person.jobTitle}` : ''}
      </p>
      ${person.mail === null ? '' : html`<p><a href="${mailbox}">${texts.mailbox}</a></p>`}
      <form action="/_tenant/sign-in" method="get">
        <label for="switch-user">${texts.switchTo}</label>
        <select id="switch-user" name="user">
          ${personOptions(people, person)}
        </select>
        <input type="hidden" name="to" value="${address}" />
        <button class="primary">${texts.switchUser}</button>
      </form>
    </div>
  </details>`;
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words[words.length - 1] : undefined]
    .map((word) => word?.[0] ?? '')
    .join('');
}
