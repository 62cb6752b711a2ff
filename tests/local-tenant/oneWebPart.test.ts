import { findSitePage } from '../../local-tenant/page/sitePages';

const path = '/sites/netvaerk/SitePages/Webdele/FaqWebPart.aspx';

test('any web part has a page on which it stands alone, the same at every visit', () => {
  const page = findSitePage(path);
  expect(page?.columns).toEqual([
    [{ alias: 'FaqWebPart', instanceId: expect.stringMatching(/^[0-9a-f-]{36}$/) }]
  ]);
  expect(findSitePage(path)).toEqual(page);
  expect(findSitePage(path.replace('Faq', 'Other'))?.columns[0]?.[0]?.instanceId).not.toBe(
    page?.columns[0]?.[0]?.instanceId
  );
});

test('several stand on one page, the same one twice as two', () => {
  const page = findSitePage(path.replace('FaqWebPart', 'FaqWebPart+ContactCardsWebPart+FaqWebPart'));
  const [zones = []] = page?.columns ?? [];
  expect(zones.map(({ alias }) => alias)).toEqual(['FaqWebPart', 'ContactCardsWebPart', 'FaqWebPart']);
  expect(new Set(zones.map(({ instanceId }) => instanceId)).size).toBe(3);
  expect(zones[0]).toEqual(findSitePage(path)?.columns[0]?.[0]);
});

test.each(['/sites/netvaerk/SitePages/Webdele/', '/sites/netvaerk/SitePages/Webdele/<b>.aspx', '/x' + path])(
  '%s is no page',
  (other) => expect(findSitePage(other)).toBeUndefined()
);
