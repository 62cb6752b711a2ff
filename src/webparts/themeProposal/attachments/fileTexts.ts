import type { AttachmentFailure } from '../../../application/attachments/attachmentProgress';
import { fill } from '../../../components/fill';
import type { ThemeTexts } from '../../../components/themes/themeTexts';
import { attachmentLimits, type AttachmentFault } from '../../../domain/proposal/attachments';

export type FileTexts = Pick<
  IThemeProposalWebPartStrings,
  | 'FileType'
  | 'FileEmpty'
  | 'FileTooLarge'
  | 'FileNameTooLong'
  | 'FileNameCharacters'
  | 'FileNameReserved'
  | 'FileNameTaken'
  | 'FileTooMany'
  | 'FileCpr'
  | 'FileCprLike'
  | 'FileUnreadable'
  | 'FileDamaged'
  | 'FileMissing'
>;

const kilo = 1024;

/** A size as people read it: `340 KB`, `2,4 MB`. */
export function sizeText(bytes: number, locale: string): string {
  const [size, unit] = bytes < kilo * kilo ? [bytes / kilo, 'KB'] : [bytes / kilo / kilo, 'MB'];
  const digits = size < 10 && unit === 'MB' ? 1 : 0;
  // A file is never shown as nothing, nor one that is too large as just large enough.
  const shown = Math.max(Math.ceil(size * 10 ** digits) / 10 ** digits, 1 / 10 ** digits);
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(shown)} ${unit}`;
}

/** Why a file cannot be attached, and what to do about it. */
export function faultText(fault: AttachmentFault, size: number, texts: FileTexts, locale: string): string {
  const sentences: Record<AttachmentFault, string> = {
    type: texts.FileType,
    empty: texts.FileEmpty,
    tooLarge: fill(texts.FileTooLarge, {
      size: sizeText(size, locale),
      max: sizeText(attachmentLimits.bytes, locale)
    }),
    nameTooLong: fill(texts.FileNameTooLong, { max: attachmentLimits.nameLength }),
    nameCharacters: texts.FileNameCharacters,
    nameReserved: texts.FileNameReserved,
    nameTaken: texts.FileNameTaken,
    tooMany: fill(texts.FileTooMany, { max: attachmentLimits.count }),
    cpr: texts.FileCpr,
    cprLike: texts.FileCprLike
  };
  return sentences[fault];
}

/** Why a file did not arrive. */
export function failureText(
  reason: AttachmentFailure,
  texts: FileTexts,
  { errors }: Pick<ThemeTexts, 'errors'>
): string {
  switch (reason) {
    case 'unreadable':
      return texts.FileUnreadable;
    case 'damaged':
      return texts.FileDamaged;
    case 'missing':
      return texts.FileMissing;
    default:
      return errors[reason];
  }
}
