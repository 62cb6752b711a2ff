import type { GraphAccess } from '../adapters/graph/graphEndpoint';
import { plainMailSender } from '../adapters/graph/plainMailSender';
import { settingsReader } from '../adapters/sharepoint/settingsReader';
import { sharePoint } from '../adapters/sharepoint/sharePoint';
import { signalDesk } from '../adapters/sharepoint/signalDesk';
import { makeEntry } from '../application/makeEntry';
import type { FaqDesk } from '../application/ports/faqDesk';
import type { SecretariatSignals } from '../application/ports/secretariatSignals';
import { readSignalDesk } from '../application/readSignalDesk';
import { settleQuestion } from '../application/settleQuestion';
import { personKeyOf } from '../domain/people/personKey';
import type { NetworkSettings } from '../domain/settings/networkSettings';

export interface FaqSignalDeskAccess {
  webUrl: string;
  /** The list of questions: its title, or the id of a chosen one. */
  list: string;
  /** That list as editors see it. */
  faq: FaqDesk;
  /** Login name of who moderates. */
  person: string;
  graph: GraphAccess;
  /** Address of the page that mails lead to. */
  pageUrl: string;
}

/** What the secretariat does with readers' signals, with its real sources. */
export function faqSignalDesk({
  webUrl,
  list,
  faq,
  person,
  graph,
  pageUrl
}: FaqSignalDeskAccess): SecretariatSignals {
  const sp = sharePoint({ webUrl });
  const desk = signalDesk(sp, list);
  const mails = plainMailSender(graph);
  const user = { key: personKeyOf(person) };
  const readSettings = async (): Promise<NetworkSettings> => (await settingsReader(sp).read()).settings;
  return {
    me: user.key,
    read: () => readSignalDesk({ desk, readSettings, clock: () => new Date() }),
    settle: (question, settlement) =>
      settleQuestion({ desk, mails, user, readSettings, pageUrl }, question, settlement),
    makeEntry: (question, words) => makeEntry({ desk, faq, user }, question, words)
  };
}
