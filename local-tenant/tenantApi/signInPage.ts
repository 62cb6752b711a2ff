import { html } from 'hono/html';
import { type Html, htmlDocument } from '../page/html';
import { personOptions } from '../page/personOptions';
import type { Person } from '../tenant';

/** Where somebody chooses whom to be. */
export function signInPage(people: readonly Person[], to: string, styles: readonly string[]): Html {
  return htmlDocument({
    language: 'da-DK',
    theme: undefined,
    title: 'Log ind',
    styles,
    body: html`<main class="narrow">
      <h1>Log ind</h1>
      <p>Vælg, hvem i kataloget du vil være. Der er ingen adgangskode i den lokale tenant.</p>
      <form class="sign-in" action="/_tenant/sign-in" method="get">
        <label for="user">Person</label>
        <select id="user" name="user">
          ${personOptions(people, undefined)}
        </select>
        <input type="hidden" name="to" value="${to}" />
        <button class="primary">Log ind</button>
      </form>
    </main>`
  });
}
