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

test.each(['/sites/netvaerk/SitePages/Webdele/', '/sites/netvaerk/SitePages/Webdele/<b>.aspx', '/x' + path])(
  '%s is no page',
  (other) => expect(findSitePage(other)).toBeUndefined()
);
