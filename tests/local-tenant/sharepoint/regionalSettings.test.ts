import '@pnp/sp/regional-settings';
import type { IRegionalSettings } from '@pnp/sp/regional-settings';
import { refusal, signedIn } from './harness/client';
import { anna, guest, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
  await signedIn(tenant, owner).web.associatedVisitorGroup.users.add(anna.userPrincipalName);
});
afterAll(() => tenant.close());

const settings = (person = anna): IRegionalSettings => signedIn(tenant, person).web.regionalSettings;

test('dates, times and numbers are written as in Denmark', async () => {
  expect(await settings()()).toMatchObject({
    LocaleId: 1030,
    DateSeparator: '-',
    DecimalSeparator: ',',
    FirstDayOfWeek: 1,
    Time24: true,
    WorkDayStartHour: 480
  });
  const chosen = await settings().select('ListSeparator', 'IsUIRightToLeft')();
  expect(chosen).toMatchObject({ ListSeparator: ';', IsUIRightToLeft: false });
  expect(chosen).not.toHaveProperty('LocaleId');
  expect((await refusal(settings(guest)())).status).toBe(403);
  expect((await refusal(settings().select('Findes')())).status).toBe(400);
});

const COPENHAGEN = {
  Description: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris',
  Id: 3,
  Information: { Bias: -60, DaylightBias: -60, StandardBias: 0 }
};

test('the time zone is that of Copenhagen, read by itself or along with settings and site', async () => {
  expect(await settings().timeZone()).toMatchObject(COPENHAGEN);
  expect(await settings().expand('TimeZone')()).toMatchObject({ TimeZone: COPENHAGEN });
  const { web } = signedIn(tenant, anna);
  expect(await web.select('RegionalSettings/TimeZone').expand('RegionalSettings/TimeZone')()).toMatchObject({
    RegionalSettings: { TimeZone: COPENHAGEN }
  });
  expect((await refusal(settings(guest).timeZone())).status).toBe(403);
  expect((await refusal(settings().timeZones())).status).toBe(501);
});

test('languages are Danish and English', async () => {
  expect(await settings().getInstalledLanguages()).toMatchObject([
    { DisplayName: 'Danish', LanguageTag: 'da-DK', Lcid: 1030 },
    { Lcid: 1033 }
  ]);
  expect((await refusal(settings(guest).getInstalledLanguages())).status).toBe(403);
});

test('times are converted, in winter and in summer', async () => {
  const { timeZone } = settings();
  expect(await timeZone.utcToLocalTime('2026-01-15T12:00:00Z')).toBe('2026-01-15T13:00:00');
  expect(await timeZone.utcToLocalTime('2026-07-15T12:00:00.500Z')).toBe('2026-07-15T14:00:00');
  expect(await timeZone.localTimeToUTC('2026-07-15T14:00:00')).toBe('2026-07-15T12:00:00Z');
  expect(await timeZone.localTimeToUTC('2026-01-15')).toBe('2026-01-14T23:00:00Z');
  expect((await refusal(timeZone.utcToLocalTime('i morgen'))).status).toBe(400);
  expect((await refusal(timeZone.localTimeToUTC('2026-13-01'))).status).toBe(400);
});
