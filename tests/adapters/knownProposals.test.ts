import { randomUUID } from 'node:crypto';
import { addRows } from '../../local-tenant/seed/addRows';
import { faqAnswers } from '../../src/adapters/sharepoint/faqAnswers';
import { knownProposals } from '../../src/adapters/sharepoint/knownProposals';
import { sharePoint } from '../../src/adapters/sharepoint/sharePoint';
import { proposalCatalogue } from '../../src/application/proposalCatalogue';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, mette, yusuf } from '../support/themePath';
import { publishedItem } from '../support/listItem';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.post('/_tenant/reset'));
afterEach(() => tenant.send('/_tenant/faults', { method: 'DELETE' }));

const siteAs = (key: string) =>
  sharePoint({ webUrl: `${tenant.origin}/sites/netvaerk`, getToken: () => tenant.token(key, 'sharepoint') });
const propose = (key: string, titles: readonly string[]) =>
  addRows(
    siteAs(key),
    'ThemeProposals',
    titles.map((Title) => ({
      Title,
      ClientId: randomUUID(),
      AffectedUnits: ['Pleje'],
      NetworkType: 'Læringsnetværk'
    }))
  );
const atOnce = async <T>(items: readonly T[], work: (item: T) => void): Promise<void> => items.forEach(work);

describe('known proposals', () => {
  test('are everybody’s, with who wrote them by the server’s stamp', async () => {
    const [id] = await propose(anna.key, ['Spisesteder i kælderen']);
    const { proposals, isLast } = await knownProposals(siteAs(yusuf.key)).after(id - 1);
    expect(isLast).toBe(true);
    expect(proposals).toEqual([
      {
        id,
        title: 'Spisesteder i kælderen',
        summary: '',
        networkType: 'learning',
        units: ['Pleje'],
        proposer: { key: anna.key, displayName: anna.displayName },
        created: expect.any(Date)
      }
    ]);
  });

  test('come page by page until there are no more, and later only those that are new', async () => {
    await propose(
      anna.key,
      Array.from({ length: 620 }, (_, at) => `Emne${at} havvand`)
    );
    const known = knownProposals(siteAs(yusuf.key));
    const pages: number[] = [];
    const catalogue = proposalCatalogue(
      {
        after: async (id) => {
          const page = await known.after(id);
          pages.push(page.proposals.length);
          return page;
        }
      },
      atOnce
    );
    await Promise.all([catalogue.readOn(), catalogue.readOn()]);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toBe(500);
    expect(catalogue.find({ title: 'Emne619', summary: '' })).toHaveLength(1);
    await propose(anna.key, ['Spisesteder i kælderen']);
    await catalogue.readOn();
    expect(pages.slice(2)).toEqual([1]);
    expect(catalogue.find({ title: 'Spisested', summary: '' })[0]?.proposal.title).toBe(
      'Spisesteder i kælderen'
    );
  });

  test('that cannot be read are a failure, and the next reading goes on where it had come to', async () => {
    await propose(anna.key, ['Spisesteder i kælderen']);
    await tenant.post('/_tenant/faults', { match: 'GET .*ThemeProposals.*', status: 500, times: 1 });
    const catalogue = proposalCatalogue(knownProposals(siteAs(yusuf.key)), atOnce);
    await expect(catalogue.readOn()).rejects.toMatchObject({ code: 'unavailable' });
    expect(catalogue.find({ title: 'Spisested', summary: '' })).toEqual([]);
    await catalogue.readOn();
    expect(catalogue.find({ title: 'Spisested', summary: '' })).toHaveLength(1);
  });
});

describe('the FAQ for the form', () => {
  test('names its questions without their answers, and gives one answer at a time', async () => {
    const faq = faqAnswers(siteAs(yusuf.key));
    const questions = await faq.questions();
    const why = questions.find(({ slug }) => slug === 'hvorfor-netvaerk');
    expect(why).toMatchObject({ question: 'Hvorfor netværk?', formerSlugs: [] });
    expect(await faq.answer(why?.id ?? 0)).toContain('<');
    expect(await faq.answer(4711)).toBeUndefined();
  });

  test('leaves a question without words out', async () => {
    await publishedItem(tenant, mette.key).add('FaqEntries', { Title: ' ', Answer: 'x', Slug: 'uden-ord' });
    const slugs = (await faqAnswers(siteAs(yusuf.key)).questions()).map(({ slug }) => slug);
    expect(slugs).not.toContain('uden-ord');
  });

  test('that cannot be read is a failure, not an empty list', async () => {
    await tenant.post('/_tenant/faults', { match: 'GET .*FaqEntries.*', status: 500, times: 2 });
    const faq = faqAnswers(siteAs(yusuf.key));
    await expect(faq.questions()).rejects.toMatchObject({ code: 'unavailable' });
    await expect(faq.answer(1)).rejects.toMatchObject({ code: 'unavailable' });
  });
});
