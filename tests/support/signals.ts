import { graphClient } from '../../src/adapters/graph/graphClient';
import { mailSender } from '../../src/adapters/graph/mailSender';
import { ownSignals } from '../../src/adapters/sharepoint/ownSignals';
import { settingsReader } from '../../src/adapters/sharepoint/settingsReader';
import { sharePoint } from '../../src/adapters/sharepoint/sharePoint';
import { signalDesk } from '../../src/adapters/sharepoint/signalDesk';
import type { AskSources } from '../../src/application/askQuestion';
import type { SettleQuestionSources } from '../../src/application/settleQuestion';
import type { NetworkSettings } from '../../src/domain/settings/networkSettings';
import type { TestTenant } from './tenant';

export type SignalSources = AskSources &
  SettleQuestionSources & { clock: () => Date; readSettings(): Promise<NetworkSettings> };

/** What the use cases of the FAQ's signals need, as this person, over HTTP. */
export function signalSources(
  tenant: TestTenant,
  person: string,
  clock: () => Date = () => new Date()
): SignalSources & { sp: ReturnType<typeof sharePoint> } {
  const siteUrl = `${tenant.origin}/sites/netvaerk`;
  const sp = sharePoint({ webUrl: siteUrl, getToken: () => tenant.token(person, 'sharepoint') });
  const graph = graphClient({
    endpoint: `${tenant.origin}/graph`,
    getToken: () => tenant.token(person, 'graph')
  });
  return {
    sp,
    signals: ownSignals(sp, person, 'FaqEntries'),
    desk: signalDesk(sp, 'FaqEntries'),
    mails: mailSender(graph),
    readSettings: async () => (await settingsReader(sp).read()).settings,
    user: { key: person },
    pageUrl: siteUrl,
    clock
  };
}
