import { attachmentStore, type UploadTransport } from '../../src/adapters/sharepoint/attachmentStore';
import { attachFiles, type AttachResult } from '../../src/application/attachments/attachFiles';
import type { ChosenFile } from '../../src/application/attachments/attachmentProgress';
import type { AttachmentStore } from '../../src/application/ports/attachmentStore';
import type { CurrentUser } from '../../src/application/ports/currentUser';
import type { TestTenant } from './tenant';

/** Sends as `fetch` does, and tells nothing of the way. */
export const plainUpload: UploadTransport = () => (url, init) => fetch(url, init);

interface AttachmentsOptions {
  timeoutMs?: number;
  upload?: UploadTransport;
  /** With the browser's cookie, and so with a digest. */
  byCookie?: boolean;
}

/** The attachments of a proposal as somebody reaches them, over HTTP. */
export const attachmentsOf = (
  tenant: TestTenant,
  user: CurrentUser,
  proposalId: number,
  { timeoutMs, upload = plainUpload, byCookie = false }: AttachmentsOptions = {}
): AttachmentStore =>
  attachmentStore(
    {
      webUrl: `${tenant.origin}/sites/netvaerk`,
      ...(byCookie ? {} : { getToken: () => tenant.token(user.key, 'sharepoint') }),
      ...(timeoutMs === undefined ? {} : { timeoutMs })
    },
    proposalId,
    upload
  );

/** A file with so many bytes, which are not all the same. */
export function chosenFile(name: string, size = 1000): ChosenFile {
  const content = Uint8Array.from({ length: size }, (_, at) => (at * 31 + name.length) % 251);
  return { name, size, content: new Blob([content]) };
}

/** What the list holds, by name. */
export async function heldBy(store: AttachmentStore): Promise<Record<string, Buffer>> {
  const names = await store.names();
  const contents = await Promise.all(names.map(async (name) => Buffer.from(await store.read(name))));
  return Object.fromEntries(names.map((name, at) => [name, contents[at] ?? Buffer.alloc(0)]));
}

/** What the chosen files hold, by name. */
export async function contentsOf(files: readonly ChosenFile[]): Promise<Record<string, Buffer>> {
  const held: Record<string, Buffer> = {};
  for (const { name, content } of files) {
    held[name] = Buffer.from(await content.arrayBuffer());
  }
  return held;
}

/** Attaches, and says of each file `attached` or why it is not. */
export async function tryToAttach(
  store: AttachmentStore,
  files: readonly ChosenFile[],
  dropped: readonly string[] = []
): Promise<Record<string, string>> {
  return outcomesOf(await attachFiles({ store, files, dropped }));
}

function outcomesOf(result: AttachResult): Record<string, string> {
  if (result.result === 'faulty') {
    return Object.fromEntries(result.faults.map(({ name, fault }) => [name, fault]));
  }
  return Object.fromEntries(
    [...result.outcomes].map(([name, outcome]) => [
      name,
      outcome.state === 'failed' ? outcome.reason : outcome.state
    ])
  );
}

/** Attaches one file with a text to a proposal. */
export const attachText = (
  tenant: TestTenant,
  user: CurrentUser,
  proposalId: number,
  name: string,
  text: string
): Promise<void> => attachmentsOf(tenant, user, proposalId).add(name, new Blob([text]), () => undefined);
