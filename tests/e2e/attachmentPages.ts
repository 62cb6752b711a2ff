import type { Page } from 'playwright-core';
import { attachmentsOf, heldBy } from '../support/attachments';
import { lilleby } from '../support/lilleby';
import type { TestTenant } from '../support/tenant';
import { themePath } from '../support/themePath';

/** A file on somebody's device. */
export interface GivenFile {
  name: string;
  buffer: Buffer;
}
export const given = (name: string, size = 20_000): GivenFile => ({
  name,
  buffer: Buffer.from(Uint8Array.from({ length: size }, (_, at) => (at * 7 + name.length) % 251))
});
export const plan = given("Ida's plan – æøå.pdf");
export const picture = given('tegning (2).png', 300_000);

export const input = (page: Page) => page.locator('input[type=file]');
export const choose = (page: Page, ...files: GivenFile[]): Promise<void> =>
  input(page).setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
export const rows = (page: Page) => page.getByRole('list', { name: 'Filer' }).getByRole('listitem');
export const row = (page: Page, name: string) => rows(page).filter({ hasText: name });

export async function drop(page: Page, ...dropped: GivenFile[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (contents) => {
      const data = new DataTransfer();
      for (const { name, bytes } of contents) data.items.add(new File([new Uint8Array(bytes)], name));
      return data;
    },
    dropped.map(({ name, buffer }) => ({ name, bytes: [...buffer] }))
  );
  const zone = page.getByText('eller træk dem hertil');
  await zone.dispatchEvent('dragover', { dataTransfer: transfer });
  await zone.dispatchEvent('drop', { dataTransfer: transfer });
}

const secretary = { key: lilleby.secretary, displayName: 'Cilla', mail: lilleby.secretary, isGuest: false };

/** The one proposal that there is, and what the list holds of its files. */
export async function storedProposal(
  tenant: TestTenant
): Promise<{ id: number; held: Record<string, Buffer> }> {
  const { files } = await themePath(() => tenant)
    .as(secretary)
    .files.read({ kind: 'newest' });
  expect(files).toHaveLength(1);
  const id = files[0]?.proposal.id ?? 0;
  return { id, held: await heldBy(attachmentsOf(tenant, secretary, id)) };
}

/** What the list should hold then. */
export const contentsOf = (...wanted: GivenFile[]): Record<string, Buffer> =>
  Object.fromEntries(wanted.map(({ name, buffer }) => [name, buffer]));

export const receipt = (page: Page) => page.getByText('Tak, dit forslag er sendt');
