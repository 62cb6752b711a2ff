import type { SPFI } from '@pnp/sp';
import { directory } from '../src/adapters/graph/directory';
import { forumReader } from '../src/adapters/graph/forumReader';
import { graphClient } from '../src/adapters/graph/graphClient';
import { mailSender } from '../src/adapters/graph/mailSender';
import { overrideReader } from '../src/adapters/sharepoint/overrideReader';
import { recordWriter } from '../src/adapters/sharepoint/recordWriter';
import { settingsReader } from '../src/adapters/sharepoint/settingsReader';
import { sharePoint } from '../src/adapters/sharepoint/sharePoint';
import { themeFiles } from '../src/adapters/sharepoint/themeFiles';
import { AppError, codeOf } from '../src/application/errors';
import type { Clock } from '../src/application/ports/clock';
import type { Directory } from '../src/application/ports/directory';
import type { RecordWriter } from '../src/application/ports/recordWriter';
import type { SendingPace } from '../src/application/sendingPace';
import { settleThemes } from '../src/application/settleThemes';
import { applicationAccount } from '../src/domain/people/applicationAccount';
import type { WorkerConfiguration } from './configuration';
import { dryRun } from './dryRun';
import { WorkerFailure } from './failure';
import { journal, type Counts, type Print } from './journal';
import type { TokenProvider } from './tokenProvider';

export interface WorkerParts {
  configuration: Pick<WorkerConfiguration, 'siteUrl' | 'mailbox' | 'graphUrl'>;
  tokens: TokenProvider;
  pace: SendingPace;
  clock: Clock;
  print: Print;
  dryRun: boolean;
  /** How long an answer is waited for. */
  timeoutMs?: number;
  /** Stands between the sweep and what it records; for the proof that this project's own fault matrix notices a defect. */
  around?(records: RecordWriter): RecordWriter;
}

/** What a sweep came to: what it did, and the codes of what failed. */
export interface Swept extends Counts {
  failures: readonly string[];
}

/** One sweep over all proposals, by the same use case as in a browser, as the application. */
export async function sweep(parts: WorkerParts): Promise<Swept> {
  const { configuration, tokens, pace, clock, print, timeoutMs, around = (records) => records } = parts;
  const { siteUrl } = configuration;
  const siteToken = (): Promise<string> => tokens.tokenFor(`${new URL(siteUrl).origin}/.default`);
  const graphToken = (): Promise<string> => tokens.tokenFor('https://graph.microsoft.com/.default');
  await Promise.all([siteToken(), graphToken()]); // a refusal of the login ends the sweep before it begins
  const sp = sharePoint({ webUrl: siteUrl, timeoutMs, getToken: siteToken });
  const graph = graphClient({ endpoint: configuration.graphUrl, timeoutMs, getToken: graphToken });
  const mail = configuration.mailbox ?? (await mailboxOfSettings(sp));
  const user = { key: applicationAccount, displayName: 'SharePoint App', mail, isGuest: false };
  const lists = { files: themeFiles(sp), records: around(recordWriter(sp)) };
  const ports = parts.dryRun ? dryRun(lists, user) : { ...lists, mails: mailSender(graph, mail) };
  const { files, records, counts } = journal(ports, print, parts.dryRun);
  const unasked = new Set<string>();
  const { failures } = await settleThemes(
    {
      files,
      records,
      mails: ports.mails,
      directory: watched(directory(graph), (code) => unasked.add(code)),
      forums: forumReader(graph),
      overrides: overrideReader(sp),
      sendsIn: ['graph', 'worker'],
      user,
      pace,
      clock,
      siteUrl
    },
    { kind: 'all' }
  );
  return { ...counts, failures: [...failures, ...unasked] };
}

/** The directory, with what keeps it from answering told: routing itself takes that as "later". */
const watched = (asked: Directory, tell: (code: string) => void): Directory => ({
  ...asked,
  snapshotOf: (person) =>
    asked.snapshotOf(person).catch((error: unknown) => {
      const missing = error instanceof AppError ? error.details.missing : undefined;
      if (codeOf(error) !== 'notFound') {
        tell(`directory ${codeOf(error)}${missing === undefined ? '' : ` ${missing}`}`);
      }
      throw error;
    })
});

async function mailboxOfSettings(sp: SPFI): Promise<string> {
  const { settings } = await settingsReader(sp).read();
  if (!settings.secretariatMailbox) {
    throw new WorkerFailure(
      'There is no mailbox to send from: set NETVAERK_MAILBOX, or secretariatMailbox in the list NetworkSettings.'
    );
  }
  return settings.secretariatMailbox;
}
