import type { CurrentUser } from '../../src/application/ports/currentUser';
import { sendingPace } from '../../src/application/sendingPace';
import type { SettleSources } from '../../src/application/settleThemes';
import type { ForumReader } from '../../src/application/ports/forumReader';
import type { TakeStepSources } from '../../src/application/steps/takeStep';
import type { ProposalWriter } from '../../src/application/ports/proposalWriter';
import { directory } from '../../src/adapters/graph/directory';
import { forumReader } from '../../src/adapters/graph/forumReader';
import { graphClient } from '../../src/adapters/graph/graphClient';
import { mailSender } from '../../src/adapters/graph/mailSender';
import { attachmentReader } from '../../src/adapters/sharepoint/attachmentReader';
import { overrideReader } from '../../src/adapters/sharepoint/overrideReader';
import { proposalWriter } from '../../src/adapters/sharepoint/proposalWriter';
import { recordWriter } from '../../src/adapters/sharepoint/recordWriter';
import { sharePoint } from '../../src/adapters/sharepoint/sharePoint';
import { themeFiles } from '../../src/adapters/sharepoint/themeFiles';
import type { TestTenant } from './tenant';

/** Everything a use case needs, as this person, over HTTP: what a web part's composition root puts together. */
export function sourcesOf(
  tenant: TestTenant,
  user: CurrentUser,
  now: () => Date,
  timeoutMs?: number
): SettleSources & TakeStepSources & { proposals: ProposalWriter; forums: ForumReader } {
  const siteUrl = `${tenant.origin}/sites/netvaerk`;
  const sp = sharePoint({ webUrl: siteUrl, timeoutMs, getToken: () => tenant.token(user.key, 'sharepoint') });
  const graph = graphClient({
    endpoint: `${tenant.origin}/graph`,
    timeoutMs,
    getToken: () => tenant.token(user.key, 'graph')
  });
  return {
    files: themeFiles(sp),
    proposals: proposalWriter(sp),
    records: recordWriter(sp),
    overrides: overrideReader(sp),
    directory: directory(graph),
    forums: forumReader(graph),
    attachments: attachmentReader(sp),
    mails: mailSender(graph),
    pace: sendingPace(now),
    sendsIn: ['graph'],
    user,
    siteUrl,
    clock: now
  };
}
