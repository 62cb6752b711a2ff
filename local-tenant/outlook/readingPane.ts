import { html } from 'hono/html';
import type { Html } from '../page/html';
import type { MailMessage, Person } from '../tenant';
import { mailboxUrl } from './mailboxUrl';
import { nameOf } from './nameOf';

const moment = new Intl.DateTimeFormat('da-DK', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Copenhagen'
});

/** When the mail came, as a Dane reads it. */
export function receivedAt(message: MailMessage): string {
  return moment.format(new Date(message.receivedDateTime));
}

/**
 * One mail. Its HTML stands in a frame of its own that runs no scripts; its links open in the whole window. The frame
 * shares our origin only so that the page can measure it.
 */
export function readingPane(address: string, message: MailMessage, people: readonly Person[]): Html {
  const recipients = (label: string, addresses: readonly string[]): Html | '' =>
    addresses.length === 0
      ? ''
      : html`<div>
          <dt>${label}</dt>
          <dd>${addresses.map((each) => withName(each, people)).join('; ')}</dd>
        </div>`;
  return html`<article class="mail" aria-labelledby="mail-subject">
    <p class="back"><a href="${mailboxUrl(address)}">Tilbage til indbakken</a></p>
    <h2 id="mail-subject">${message.subject || '(intet emne)'}</h2>
    <dl>
      ${recipients('Fra', [message.from])} ${recipients('Til', message.to)} ${recipients('Cc', message.cc)}
      <div>
        <dt>Modtaget</dt>
        <dd><time datetime="${message.receivedDateTime}">${receivedAt(message)}</time></dd>
      </div>
    </dl>
    <iframe
      class="body"
      title="Mailens indhold"
      sandbox="allow-same-origin allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox"
      srcdoc="${frameDocument(message)}"
    ></iframe>
  </article>`;
}

function withName(address: string, people: readonly Person[]): string {
  const name = nameOf(address, people);
  return name === address ? address : `${name} <${address}>`;
}

/** The mail's HTML with what Outlook adds: its own base font, and every link to the whole window. */
function frameDocument(message: MailMessage): string {
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><base target="_top"><title>Mail</title>
<style>html{color-scheme:light dark}body{margin:0;padding:1rem;font:1rem/1.5 'Segoe UI',system-ui,sans-serif;overflow-wrap:break-word}</style>
</head><body>${message.html}</body></html>`;
}
