import { findCpr, type CprVerdict } from '../cpr/findCpr';

/** How much may be attached. Form, use case and help texts read the limits here. */
export const attachmentLimits = { count: 5, bytes: 10 * 1024 * 1024, nameLength: 128 } as const;

/** Endings of what may be attached: documents, pictures and text; nothing that can run, and no archive. */
export const attachmentTypes = [
  ...['pdf', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'odt', 'ods', 'odp', 'rtf', 'txt', 'csv'],
  ...['jpg', 'jpeg', 'png', 'gif', 'webp', 'heic']
] as const;

export interface AttachmentFile {
  name: string;
  /** In bytes. */
  size: number;
  /** The proposer's word that a number in the name is no CPR number. */
  noCpr?: boolean;
}

/** Why a file cannot be attached; the form has a sentence for each. */
export type AttachmentFault =
  | 'type'
  | 'empty'
  | 'tooLarge'
  | 'nameTooLong'
  | 'nameCharacters'
  | 'nameReserved'
  | 'nameTaken'
  | 'tooMany'
  /** A CPR number stands in the name. */
  | 'cpr'
  /** Perhaps one does, and nobody has said that it is none. */
  | 'cprLike';

/** The name under which a file is stored: composed letters, since macOS gives them in parts, and no blanks around it. */
export const attachmentName = (given: string): string => given.normalize('NFC').trim();

/** Lists take a name once, in whichever case. */
export const isSameName = (one: string, other: string): boolean => keyOf(one) === keyOf(other);

const keyOf = (name: string): string => attachmentName(name).toLowerCase();

/** The ending of a name, in small letters and without its dot. */
export const endingOf = (name: string): string => /[^.]\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Whether a name has one of the endings that may be attached. */
export const isAttachmentType = (name: string): boolean =>
  (attachmentTypes as readonly string[]).includes(endingOf(name));

/**
 * What SharePoint takes in no file name; `#` and `%` besides, with which an attachment's address leads nowhere; and what is not
 * seen, or shows a name in another order than it has.
 */
const forbidden = /["*:<>?/\\|#%]|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\ufeff]/u;

/** Names that SharePoint keeps for itself, with whichever ending, and what it lets no name hold. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|desktop)(\.|$)|^~\$|^\.|_vti_/i;

/** Whether a number in a name is, or may be, a CPR number: people write a line for the blank. */
export const attachmentNumber = (name: string): CprVerdict => findCpr(name.replace(/_/g, ' ')).verdict;

/** The first thing that keeps a file from being attached beside the others. */
export function attachmentFault(
  file: AttachmentFile,
  others: readonly Pick<AttachmentFile, 'name'>[]
): AttachmentFault | undefined {
  const name = attachmentName(file.name);
  if (forbidden.test(name)) return 'nameCharacters';
  if (reserved.test(name)) return 'nameReserved';
  if (!isAttachmentType(name)) return 'type';
  if (name.length > attachmentLimits.nameLength) return 'nameTooLong';
  if (file.size === 0) return 'empty';
  if (file.size > attachmentLimits.bytes) return 'tooLarge';
  const number = attachmentNumber(name);
  if (number === 'block') return 'cpr';
  if (others.some((other) => isSameName(other.name, name))) return 'nameTaken';
  if (others.length >= attachmentLimits.count) return 'tooMany';
  return number === 'warn' && !file.noCpr ? 'cprLike' : undefined;
}

export interface FaultyAttachment {
  name: string;
  fault: AttachmentFault;
}

/** Every file of a choice that cannot be attached; none where the choice is good. */
export const checkAttachments = (files: readonly AttachmentFile[]): FaultyAttachment[] =>
  files.flatMap((file, index) => {
    const fault = attachmentFault(file, files.slice(0, index));
    return fault ? [{ name: attachmentName(file.name), fault }] : [];
  });
