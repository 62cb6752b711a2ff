import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { loadSeed, type Seed } from '../../../local-tenant/seed';
import { faqReader } from '../../../src/adapters/sharepoint/faqReader';
import { settingsReader } from '../../../src/adapters/sharepoint/settingsReader';
import { overrideReader } from '../../../src/adapters/sharepoint/overrideReader';
import { themeFiles } from '../../../src/adapters/sharepoint/themeFiles';
import { caseNumberOf } from '../../../src/domain/proposal/caseNumber';
import { dueNotifications } from '../../../src/domain/notifications/dueNotifications';
import { timelineOf } from '../../../src/domain/timeline/timeline';
import { seededSite, type SeededSite } from './siteHarness';

const demo = loadSeed(join(__dirname, '../../../local-tenant/demo'));

describe('the demo', () => {
  let site: SeededSite;
  beforeAll(async () => {
    site = await seededSite(demo);
  });
  afterAll(() => site.close());

  const anna = 'anna.mortensen@fjordby.example';

  it('shows an ordinary employee its questions', async () => {
    const entries = await faqReader(site.rowsAs(anna)).readAll();
    expect(entries.map(({ slug, sortOrder }) => [slug, sortOrder])).toEqual([
      ['hvorfor-netvaerk', 10],
      ['hvordan-opstaar-netvaerk', 20],
      ['hvilke-typer-netvaerk-findes-der', 30],
      ['skal-man-vaere-uddannet-netvaerksleder', 40],
      ['har-du-flere-spoergsmaal', 50],
      ['hvad-er-netvaerksstrukturen', 60]
    ]);
    expect(entries[0]?.answerHtml).toBe(demo.faq[0]?.answer);
  });

  it('has settings and an override that the suite reads without a fault', async () => {
    const { settings, faults } = await settingsReader(site.siteAs(anna)).read();
    expect(faults).toEqual([]);
    expect(settings).toMatchObject({
      secretariatMailbox: 'mhd@albertslund.dk',
      notifyMode: 'graph',
      units: demo.settings.units
    });
    await expect(
      overrideReader(site.siteAs(anna)).overridesOf('nadia.hoffmann@fjordby.example')
    ).resolves.toMatchObject([
      { manager: { displayName: 'Jonas Elkjær Thomsen', mail: 'jonas.thomsen@fjordby.example' } }
    ]);
  });

  it('has proposals at their stages, each by its author and at its time', async () => {
    const { files, ...rest } = await themeFiles(site.siteAs('isn@albertslund.dk')).read({ kind: 'newest' });
    const circumstances = { ...rest, now: new Date('2026-11-23T08:00:00Z') };
    const told = files
      .sort((a, b) => a.proposal.id - b.proposal.id)
      .map((file) => {
        const { status, reply, routing } = timelineOf(file, circumstances);
        return [
          caseNumberOf(file.proposal),
          file.proposal.proposer.displayName,
          file.proposal.created.toISOString(),
          status,
          routing?.confirmed,
          reply?.reply
        ];
      });
    expect(told).toEqual([
      ['NT-2026-0001', 'Dorthe Gram Lassen', '2026-10-19T07:42:00.000Z', 'screening', true, 'support'],
      ['NT-2026-0002', 'Malik Osman Farah', '2026-10-28T12:15:00.000Z', 'screening', true, 'discuss'],
      ['NT-2026-0003', 'Yusuf Demir', '2026-11-12T13:05:00.000Z', 'withManager', false, undefined],
      ['NT-2026-0004', 'Søren Ærø Kristoffersen', '2026-11-18T15:31:00.000Z', 'withManager', false, undefined]
    ]);
    expect(files.flatMap((file) => dueNotifications(file, circumstances))).toEqual([]);
    expect(
      files.flatMap((file) =>
        timelineOf(file, circumstances).history.filter(({ standing }) => standing === 'invalid')
      )
    ).toEqual([]);
  });

  it('is set up by the suite itself, and tells how far it is', () => {
    expect(site.progress).toEqual(
      expect.arrayContaining(['group Netværkssekretariat: created', 'FaqEntries: 6 items'])
    );
  });

  it('leaves the lists closed to the guest', async () => {
    const guest = 'elena.petrova_frivilligfjordby.example#EXT#@fjordby.example';
    await expect(faqReader(site.rowsAs(guest)).readAll()).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a seed', () => {
  const owner = {
    id: '1',
    userPrincipalName: 'anna@fjordby.example',
    displayName: 'Anna',
    mail: null,
    accountEnabled: true,
    userType: 'Member',
    manager: null
  };
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'seed-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function seedWith(files: Readonly<Record<string, unknown>>): Seed {
    Object.entries(files).forEach(([file, content]) =>
      writeFileSync(join(folder, file), JSON.stringify(content))
    );
    return loadSeed(folder);
  }

  it('of many rows goes in by batches of a hundred', async () => {
    const faq = Array.from({ length: 250 }, (_, n) => ({
      question: `Spørgsmål ${n} æ?`,
      answer: '<p>Svar</p>'
    }));
    const site = await seededSite(seedWith({ 'directory.json': [owner], 'faq.json': faq }));
    try {
      const entries: unknown[] = await site
        .siteAs(owner.userPrincipalName)
        .web.lists.getByTitle('FaqEntries')
        .items.select('Title', 'Slug', 'SortOrder')
        .top(500)();
      expect(entries).toHaveLength(250);
      expect(entries[249]).toMatchObject({
        Title: 'Spørgsmål 249 æ?',
        Slug: 'spoergsmaal-249-ae',
        SortOrder: 2500
      });
      const batches = site.requests.filter((request) => request === 'POST $batch');
      expect(batches).toHaveLength(1 + 3 + 3); // the settings, the questions, their approval
    } finally {
      await site.close();
    }
  });

  it('ends with what the list says where it does not take a row', async () => {
    const proposals = [{ Author: owner.userPrincipalName, Title: 'Tema', NoSuchColumn: 'x' }];
    const seed = seedWith({ 'directory.json': [owner], 'proposals.json': proposals });
    await expect(seededSite(seed)).rejects.toThrow(/NoSuchColumn/);
  });

  it('of nobody leaves the site as it is', async () => {
    const site = await seededSite(seedWith({}));
    expect(site.requests).toEqual([]);
    await site.close();
  });
});
