import { refusal, signedIn } from './harness/client';
import { anna, guest, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
  await item().list.items.add({ Title: 'Med bilag' });
});
afterEach(() => tenant.close());

function item(person = owner) {
  const list = signedIn(tenant, person).web.lists.getByTitle('Ideer');
  return { list, item: list.items.getById(1), files: list.items.getById(1).attachmentFiles };
}

test('a file is added, listed, read, downloaded and deleted, byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, n) => n % 256);
  const { data } = await item().files.add("Ida's bilag – 1.bin", bytes);
  const url = "/sites/netvaerk/Lists/Ideas/Attachments/1/Ida's bilag – 1.bin";
  expect(data).toMatchObject({
    FileName: "Ida's bilag – 1.bin",
    FileNameAsPath: { DecodedUrl: "Ida's bilag – 1.bin" },
    ServerRelativePath: { DecodedUrl: url },
    ServerRelativeUrl: url
  });
  expect(await item().files()).toHaveLength(1);
  expect((await item().item.select('Attachments')()).Attachments).toBe(true);
  const read = await item().files.getByName("Ida's bilag – 1.bin").getBuffer();
  expect(Buffer.compare(Buffer.from(read), Buffer.from(bytes))).toBe(0);
  const response = await fetch(encodeURI(tenant.tenant.origin + url), {
    headers: { Authorization: `Bearer ${anna.userPrincipalName}` }
  });
  expect(response.status).toBe(200);
  expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), Buffer.from(bytes))).toBe(0);
  expect(response.headers.get('content-disposition')).toBe('attachment');
  await item().files.getByName("Ida's bilag – 1.bin").delete();
  expect(await item().files()).toEqual([]);
});

test('a name is taken once, in any case of its letters', async () => {
  await item().files.add('bilag.txt', 'a');
  expect(await refusal(item().files.add('BILAG.TXT', 'b'))).toMatchObject({
    status: 400,
    code: '-2130575257, Microsoft.SharePoint.SPException'
  });
  expect(await item().files.getByName('Bilag.txt').getText()).toBe('a');
});

test.each(['a:b.txt', 'a*.txt', 'a?.txt', 'a|b.txt', 'a\\b.txt', ' a.txt', 'a.txt.', '\u0007.txt'])(
  'refuses the name %j',
  async (name) => {
    expect(await refusal(item().files.add(name, 'x'))).toMatchObject({
      status: 400,
      code: '-2130575245, Microsoft.SharePoint.SPException'
    });
  }
);

test('a file that is not there, and a list without attachments, are refused', async () => {
  expect((await refusal(item().files.getByName('findes ikke.txt').delete())).status).toBe(404);
  await item().list.update({ EnableAttachments: false });
  expect((await refusal(item().files.add('a.txt', 'x'))).status).toBe(500);
});

test('attachments change the item’s ETag', async () => {
  const before = (await item().item())['odata.etag'];
  await item().files.add('a.txt', 'x');
  expect((await refusal(item().item.update({ Votes: 1 }, before))).status).toBe(412);
});

test('a file is given only to whoever may read its item', async () => {
  await item().files.add('a.html', '<script>alert(1)</script>');
  const url = `${tenant.tenant.origin}/sites/netvaerk/Lists/Ideas/Attachments/1/a.html`;
  const as = (headers: Record<string, string>) => fetch(url, { headers });
  expect((await as({})).status).toBe(403);
  expect((await as({ Authorization: `Bearer ${guest.userPrincipalName}` })).status).toBe(404);
  const given = await as({ Authorization: `Bearer ${anna.userPrincipalName}` });
  expect(given.status).toBe(200);
  expect(given.headers.get('content-type')).toBe('application/octet-stream');
  expect(given.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a file gets another content in place, with new ETags, and only from whoever may edit the item', async () => {
  await item().files.add('a.txt', 'Først');
  const file = item().files.getByName('a.txt');
  const etagOf = async (): Promise<string | null> => {
    const url = `${tenant.tenant.origin}/sites/netvaerk/Lists/Ideas/Attachments/1/a.txt`;
    const headers = { Authorization: `Bearer ${owner.userPrincipalName}` };
    return (await fetch(url, { headers })).headers.get('etag');
  };
  const [fileBefore, itemBefore] = [await etagOf(), (await item().item())['odata.etag']];
  await file.setContent('Så');
  expect(await file.getText()).toBe('Så');
  expect(fileBefore).toMatch(/,1"$/);
  expect(await etagOf()).toBe(fileBefore?.replace(',1"', ',2"'));
  expect((await item().item())['odata.etag']).not.toBe(itemBefore);
  expect((await refusal(item(anna).files.getByName('a.txt').setContent('Annas'))).status).toBe(403);
  expect((await refusal(item().files.getByName('b.txt').setContent('x'))).status).toBe(404);
  expect(await file.getText()).toBe('Så');
});
