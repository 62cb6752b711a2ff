import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replyAsManager } from '../../src/application/replyAsManager';
import { settleThemes } from '../../src/application/settleThemes';
import { submitProposal } from '../../src/application/submitProposal';
import type { CurrentUser } from '../../src/application/ports/currentUser';
import { proposalContent } from '../support/builders';
import { sourcesOf } from '../support/sources';
import { startTestTenant, type TestTenant } from '../support/tenant';

const anna: CurrentUser = {
  key: 'anna.mortensen@fjordby.example',
  displayName: 'Anna Lindqvist Mortensen',
  mail: 'anna.mortensen@fjordby.example',
  isGuest: false
};
const louise: CurrentUser = {
  ...anna,
  key: 'louise.kjeldsen@fjordby.example',
  displayName: 'Louise Kjeldsen'
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenant-proposal-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const as = (tenant: TestTenant, user: CurrentUser): ReturnType<typeof sourcesOf> =>
  sourcesOf(tenant, user, () => new Date());

test('a proposal, what was recorded about it and the mail are there after a stop and a start', async () => {
  const data = join(folder, 'tenant.sqlite');
  const before = await startTestTenant({ data });
  const sources = as(before, anna);
  const stored = await submitProposal(sources, proposalContent, randomUUID());
  if (stored.result !== 'stored') throw new Error('the proposal was not stored');
  const query = { kind: 'one', proposalId: stored.proposal.id } as const;
  const { view } = await settleThemes(sources, query);
  await replyAsManager(
    as(before, louise),
    view.files[0],
    { reply: 'discuss', comment: 'Lad os tales ved.' },
    randomUUID()
  );
  const mailbox = `/_tenant/mail?user=${louise.key}`;
  const [files, mails] = [(await sources.files.read(query)).files, await before.get(mailbox)];
  await before.close();

  const after = await startTestTenant({ data });
  expect((await as(after, anna).files.read(query)).files).toEqual(files);
  expect(files[0].events.map(({ content }) => content?.kind)).toEqual([
    'routed',
    'notificationClaimed',
    'notified',
    'notificationClaimed',
    'notified',
    'managerReplied'
  ]);
  expect(await after.get(mailbox)).toEqual(mails);
  expect(mails).toHaveLength(1);
  await after.close();
});
