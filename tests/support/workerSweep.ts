import { sendingPace } from '../../src/application/sendingPace';
import { sweep } from '../../worker/sweep';
import { applicationToken, registerApplication } from './application';
import type { TestTenant } from './tenant';

/** The worker's sweep in this process, as an application of the tenant with all it needs, at a time that the test controls. */
export async function workerSweep(
  tenant: TestTenant,
  mailbox: string,
  clock: () => Date
): Promise<() => Promise<unknown>> {
  const application = await registerApplication(tenant);
  const tokens = {
    graph: await applicationToken(tenant, application, 'graph'),
    sharepoint: await applicationToken(tenant, application, 'sharepoint')
  };
  return () =>
    sweep({
      configuration: {
        siteUrl: `${tenant.origin}/sites/netvaerk`,
        mailbox,
        graphUrl: `${tenant.origin}/graph`
      },
      tokens: {
        tokenFor: async (scope) => (scope.includes('graph.microsoft.com') ? tokens.graph : tokens.sharepoint)
      },
      pace: sendingPace(clock),
      clock,
      print: () => undefined,
      dryRun: false
    });
}
