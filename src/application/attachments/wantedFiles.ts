import { attachmentName, isSameName } from '../../domain/proposal/attachments';
import type { AttachmentStore } from '../ports/attachmentStore';
import { sha256Of } from '../sha256';
import type { AttachmentFailure, ChosenFile } from './attachmentProgress';

/** A file with what it is recognised by. */
export interface Wanted {
  name: string;
  file: ChosenFile;
  sha256: string;
}

/** Only what is on the device as it was chosen can be compared with what arrives. */
export async function fingerprints(
  files: readonly ChosenFile[],
  failures: Map<string, AttachmentFailure>
): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  for (const file of files) {
    const name = attachmentName(file.name);
    try {
      wanted.push({ name, file, sha256: await sha256Of(await file.content.arrayBuffer()) });
    } catch {
      failures.set(name, 'unreadable');
    }
  }
  return wanted;
}

/** Whether the list holds a file as it was chosen: as long, and with the same SHA-256. */
export async function isWhole(store: AttachmentStore, { name, file, sha256 }: Wanted): Promise<boolean> {
  const content = await store.read(name);
  return content.byteLength === file.size && (await sha256Of(content)) === sha256;
}

/** Those names of the list that are meant, in whichever case it has them. */
export const namesAmong = (there: readonly string[], meant: readonly string[]): string[] =>
  there.filter((name) => meant.some((each) => isSameName(each, name)));
