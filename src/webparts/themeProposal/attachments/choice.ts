import type { ChosenFile } from '../../../application/attachments/attachmentProgress';
import {
  attachmentFault,
  attachmentName,
  attachmentNumber,
  isSameName,
  type AttachmentFault
} from '../../../domain/proposal/attachments';

/** What a draft keeps of a chosen file: a browser gives the file itself only until the page is left. */
export interface RememberedFile {
  name: string;
  /** The proposer's word that a number in the name is no CPR number. */
  noCpr: boolean;
}

/** The files themselves, by the names they are remembered by. */
export type FilesAtHand = ReadonlyMap<string, File>;

/** A file as the form shows it. */
export interface ChosenRow extends RememberedFile {
  /** Undefined after a reload: it has to be chosen again. */
  file: File | undefined;
  /** What keeps the form from being sent. */
  mistake: 'again' | 'cprLike' | undefined;
  /** Whether a number stands in the name that may be a CPR number. */
  hasNumber: boolean;
}

export interface RefusedFile {
  name: string;
  size: number;
  fault: AttachmentFault;
}

export interface Choice {
  remembered: readonly RememberedFile[];
  atHand: FilesAtHand;
}

/** The rows of a choice, in its order. */
export const rowsOf = ({ remembered, atHand }: Choice): ChosenRow[] =>
  remembered.map(({ name, noCpr }) => {
    const file = atHand.get(name);
    const hasNumber = attachmentNumber(name) === 'warn';
    const mistake = !file ? 'again' : hasNumber && !noCpr ? 'cprLike' : undefined;
    return { name, noCpr, file, mistake, hasNumber };
  });

/** The choice with more files; those that cannot be attached stay out, and are told. A remembered file is met by its name. */
export function withFiles(choice: Choice, given: readonly File[]): Choice & { refused: RefusedFile[] } {
  const remembered = [...choice.remembered];
  const atHand = new Map(choice.atHand);
  const refused: RefusedFile[] = [];
  for (const file of given) {
    const name = attachmentName(file.name);
    const met = remembered.findIndex((each) => isSameName(each.name, name) && !atHand.has(each.name));
    const others = remembered.filter((_, index) => index !== met);
    const fault = attachmentFault({ name, size: file.size, noCpr: true }, others);
    if (fault) {
      refused.push({ name, size: file.size, fault });
      continue;
    }
    atHand.set(name, file);
    if (met === -1) {
      remembered.push({ name, noCpr: false });
    } else {
      remembered[met] = { name, noCpr: remembered[met].noCpr };
    }
  }
  return { remembered, atHand, refused };
}

/** The files of a choice as they are attached; those that have to be chosen again are none yet. */
export const chosenFiles = (rows: readonly ChosenRow[]): ChosenFile[] =>
  rows.flatMap(({ name, noCpr, file }) => (file ? [{ name, noCpr, size: file.size, content: file }] : []));
