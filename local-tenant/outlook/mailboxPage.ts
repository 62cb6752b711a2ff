import { html } from 'hono/html';
import { canSignIn } from '../identity';
import { type Html, htmlDocument } from '../page/html';
import { personOptions } from '../page/personOptions';
import type { MailMessage, Person } from '../tenant';
import { type Frame } from './mailboxList';
import { mailboxUrl } from './mailboxUrl';
import { nameOf } from './nameOf';
import { readingPane, receivedAt } from './readingPane';

interface Mailbox extends Frame {
  address: string;
  /** Undefined for a shared mailbox, and for an address outside. */
  owner: Person | undefined;
  /** Who is signed in while the mailbox is read. */
  reader: Person | undefined;
  /** The directory. */
  people: readonly Person[];
  messages: readonly MailMessage[];
  /** The mail that was chosen; without a choice the newest lies open. */
  openId: string | undefined;
}

/** A mailbox: the list, the newest first, and one mail beside it. On a narrow screen one of the two. */
export function mailboxPage(mailbox: Mailbox): Html {
  const { address, owner, people, messages, openId, theme, styles, script } = mailbox;
  const chosen = messages.find((message) => message.id === openId);
  const open = chosen ?? messages[0];
  const name = owner?.displayName ?? address;
  return htmlDocument({
    language: 'da-DK',
    theme,
    title: `Indbakke – ${name} – Outlook`,
    styles,
    body: html`<header class="bar">
        <a class="bar-name" href="/outlook">Outlook</a>
        <h1>Indbakke – ${name}</h1>
      </header>
      <main class="mailbox ${chosen ? 'one-open' : ''}">
        <section class="list" aria-label="Mails">
          ${readerNote(mailbox)}
          ${messages.length === 0 ? html`<p class="empty">Der er ingen mail her endnu.</p>` : ''}
          <ul>
            ${messages.map((message) => listItem(address, message, nameOf(message.from, people), message === open))}
          </ul>
        </section>
        ${open ? readingPane(address, open, people) : ''}
      </main>
      <script src="${script}"></script>`
  });
}

function listItem(address: string, message: MailMessage, sender: string, current: boolean): Html {
  return html`<li>
    <a href="${mailboxUrl(address, message.id)}" ${current ? html`aria-current="true"` : ''}>
      <span class="from">${sender}</span>
      <time datetime="${message.receivedDateTime}">${receivedAt(message)}</time>
      <span class="subject">${message.subject || '(intet emne)'}</span>
    </a>
  </li>`;
}

/** Whom a link in a mail opens the site as. A mailbox without an owner of its own is read by a colleague. */
function readerNote({ address, owner, reader, people }: Mailbox): Html | '' {
  if (owner && reader === owner) return '';
  if (owner)
    return html`<p class="note">Kontoen er lukket, så ingen kan logge ind som ${owner.displayName}.</p>`;
  return html`<form class="note" action="/_tenant/sign-in" method="get">
    <p>
      ${address} er en fælles postkasse.
      ${reader ? `Links i mailen åbner, som du er logget ind: ${reader.displayName}.` : 'Du er ikke logget ind.'}
    </p>
    <label for="reader">Log ind som</label>
    <select id="reader" name="user">
      ${personOptions(people.filter(canSignIn), reader)}
    </select>
    <input type="hidden" name="to" value="${mailboxUrl(address)}" />
    <button>Skift bruger</button>
  </form>`;
}
