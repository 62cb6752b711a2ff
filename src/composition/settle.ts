import { directory } from '../adapters/graph/directory';
import { forumReader } from '../adapters/graph/forumReader';
import { graphClient } from '../adapters/graph/graphClient';
import { mailSender } from '../adapters/graph/mailSender';
import { overrideReader } from '../adapters/sharepoint/overrideReader';
import { recordWriter } from '../adapters/sharepoint/recordWriter';
import { themeFiles } from '../adapters/sharepoint/themeFiles';
import type { ThemeQuery, ThemeView } from '../application/ports/themeFiles';
import { sendingPace } from '../application/sendingPace';
import { settleThemes, type Settled } from '../application/settleThemes';
import type { SweepAccess } from './sweep';

const clock = (): Date => new Date();
/** One for the page: all its sweeps send from the same mailbox, one mail after another. */
const pace = sendingPace(clock);

/** The sweep with its real sources. Web parts reach it through `sweep`, which fetches it when there is something to do. */
export function settle(
  { sp, graph, user, siteUrl }: SweepAccess,
  query: ThemeQuery,
  shown?: ThemeView
): Promise<Settled> {
  const client = graphClient(graph);
  return settleThemes(
    {
      directory: directory(client),
      forums: forumReader(client),
      mails: mailSender(client),
      overrides: overrideReader(sp),
      records: recordWriter(sp),
      files: themeFiles(sp),
      user,
      pace,
      sendsIn: ['graph'],
      clock,
      siteUrl
    },
    query,
    shown
  );
}
