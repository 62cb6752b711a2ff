import { sameSite } from '../../../local-tenant/listPages/sameSite';

const HOME = '/sites/netvaerk/Lists/X/AllItems.aspx';

test.each([
  ['/sites/netvaerk', '/sites/netvaerk'],
  [
    '/sites/netvaerk/SitePages/Netvaerkstemaer.aspx?tema=7#svar',
    '/sites/netvaerk/SitePages/Netvaerkstemaer.aspx?tema=7#svar'
  ],
  ['/Sites/Netvaerk/', '/Sites/Netvaerk/'],
  [undefined, HOME],
  ['', HOME],
  ['https://ond.example/', HOME],
  ['//ond.example/', HOME],
  ['/\\ond.example/', HOME],
  ['/\t/ond.example/', HOME],
  ['javascript:alert(1)', HOME],
  ['/sites/netvaerk/../../_tenant/sign-in?user=x', HOME],
  ['/sites/netvaerketandet', HOME],
  ['/_tenant/sign-in?user=x', HOME]
])('the source %p leads to %p', (source, expected) => {
  expect(sameSite(source, HOME)).toBe(expected);
});
