import { attachFiles } from '../../src/application/attachments/attachFiles';
import type { AttachmentProgress } from '../../src/application/attachments/attachmentProgress';
import { attachmentLimits } from '../../src/domain/proposal/attachments';
import { attachmentsOf, chosenFile, contentsOf, heldBy, tryToAttach } from '../support/attachments';
import { requestsTo } from '../support/requestLog';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, start, themePath, yusuf } from '../support/themePath';

let tenant: TestTenant;
let id: number;
const { submitAs, setClock } = themePath(() => tenant);
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant?.close());
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
  await setClock(start);
  id = await submitAs(anna);
});

const store = (options: Parameters<typeof attachmentsOf>[3] = {}) => attachmentsOf(tenant, anna, id, options);
const files = [chosenFile("Ida's plan – æøå.pdf"), chosenFile('budget (2) & mere.xlsx', 70_000)];

test('files are attached byte for byte, and each says how far it has come', async () => {
  const said: Array<[string, AttachmentProgress]> = [];
  const onProgress = (name: string, progress: AttachmentProgress) => said.push([name, progress]);
  const result = await attachFiles({ store: store(), files, onProgress });
  expect(result).toMatchObject({ result: 'tried', leftOver: [] });
  expect(await heldBy(store())).toEqual(await contentsOf(files));
  const [first] = files;
  expect(said.filter(([name]) => name === first?.name).map(([, progress]) => progress)).toEqual([
    { state: 'sending', sent: 0 },
    { state: 'checking' },
    { state: 'attached' }
  ]);
});

test('the largest file that may be attached arrives whole', async () => {
  const large = chosenFile('stor.pdf', attachmentLimits.bytes);
  expect(await tryToAttach(store(), [large])).toEqual({ 'stor.pdf': 'attached' });
  expect((await heldBy(store()))['stor.pdf']).toHaveLength(attachmentLimits.bytes);
});

test('a second try sends nothing that is whole in the list', async () => {
  await tryToAttach(store(), files);
  const before = (await requestsTo(tenant)).length;
  await tryToAttach(store(), files);
  const after = (await requestsTo(tenant)).slice(before);
  expect(after.filter(({ method }) => method !== 'GET')).toEqual([]);
});

describe('an upload that loses half of the file on its way', () => {
  const lossy = store.bind(undefined, {
    upload: () => (url, init) =>
      fetch(url, { ...init, body: init.body instanceof Blob ? init.body.slice(0, init.body.size / 2) : null })
  });

  test('is seen, although the service said that all was well', async () => {
    expect(await tryToAttach(lossy(), files)).toEqual({
      [files[0]?.name ?? '']: 'damaged',
      [files[1]?.name ?? '']: 'damaged'
    });
  });
  test('is put right by the next try', async () => {
    await tryToAttach(lossy(), files);
    await tryToAttach(store(), files);
    expect(await heldBy(store())).toEqual(await contentsOf(files));
  });
});

test('other bytes of the same length under the name are put right, too', async () => {
  await store().add('plan.pdf', new Blob(['x'.repeat(1000)]), () => undefined);
  expect(await tryToAttach(store(), [chosenFile('plan.pdf')])).toEqual({ 'plan.pdf': 'attached' });
  expect(await heldBy(store())).toEqual(await contentsOf([chosenFile('plan.pdf')]));
});

test('what the list has under the name in another case is replaced', async () => {
  await store().add('PLAN.pdf', new Blob(['x']), () => undefined);
  await tryToAttach(store(), [chosenFile('plan.pdf')]);
  expect(await heldBy(store())).toEqual(await contentsOf([chosenFile('plan.pdf')]));
});

test('what the proposer has taken out again goes, and what somebody else attached stays', async () => {
  await store().add('fortrudt.pdf', new Blob(['x']), () => undefined);
  await store().add('andres.pdf', new Blob(['y']), () => undefined);
  await tryToAttach(store(), [chosenFile('plan.pdf')], ['Fortrudt.pdf', 'aldrig sendt.pdf']);
  expect(Object.keys(await heldBy(store()))).toEqual(['andres.pdf', 'plan.pdf']);
});

test('a choice that breaks a rule is refused before anything is sent', async () => {
  const faulty = [chosenFile('010136-4003.pdf'), chosenFile('a.exe'), chosenFile('b.pdf')];
  expect(await tryToAttach(store(), faulty)).toEqual({ '010136-4003.pdf': 'cpr', 'a.exe': 'type' });
  expect(await store().names()).toEqual([]);
});

test('a file that is gone from the device is told, and the others are attached', async () => {
  const gone = { ...chosenFile('væk.pdf'), content: new Blob() };
  gone.content.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  expect(await tryToAttach(store(), [gone, chosenFile('plan.pdf')])).toEqual({
    'væk.pdf': 'unreadable',
    'plan.pdf': 'attached'
  });
});

test('nobody attaches to what somebody else has proposed', async () => {
  const theirs = attachmentsOf(tenant, yusuf, id);
  expect(await tryToAttach(theirs, [chosenFile('plan.pdf'), chosenFile('b.pdf')])).toEqual({
    'plan.pdf': 'forbidden',
    'b.pdf': 'forbidden'
  });
  expect(await store().names()).toEqual([]);
});
