import { html } from 'hono/html';
import { type Html, htmlDocument } from '../page/html';
import type { Person } from '../tenant';
import { mailboxUrl } from './mailboxUrl';

/** What the mailbox pages have in common. */
export interface Frame {
  theme: string | undefined;
  styles: readonly string[];
  script: string;
}

interface Row {
  address: string;
  name: string;
  count: number;
}

/** Every mailbox there is: the people's, and those of other addresses that mail was sent to. */
export function mailboxList(
  people: readonly Person[],
  counts: ReadonlyMap<string, number>,
  { theme, styles }: Frame
): Html {
  const owned = people.flatMap(({ mail, displayName, userPrincipalName }): Row[] =>
    mail === null
      ? []
      : [{ address: userPrincipalName, name: displayName, count: counts.get(mail.toLowerCase()) ?? 0 }]
  );
  const known = new Set(people.flatMap((person) => [person.mail, person.userPrincipalName]).map(lower));
  const others = [...counts]
    .filter(([address]) => !known.has(address))
    .map(([address, count]): Row => ({ address, name: address, count }));
  const rows = [...others, ...owned].sort((left, right) => right.count - left.count);

  return htmlDocument({
    language: 'da-DK',
    theme,
    title: 'Outlook',
    styles,
    body: html`<header class="bar">
        <span class="bar-name">Outlook</span>
        <h1>Postkasser</h1>
      </header>
      <main class="boxes">
        <p>Den lokale tenant sender ingen mail ud af huset. Alt, der bliver sendt, ligger her.</p>
        <ul>
          ${rows.map(
            ({ address, name, count }) =>
              html`<li>
                <a href="${mailboxUrl(address)}">${name}</a>
                <span class="count">${count === 1 ? '1 mail' : `${count} mails`}</span>
              </li>`
          )}
        </ul>
      </main>`
  });
}

function lower(text: string | null): string | undefined {
  return text?.toLowerCase();
}
