/** The query parameter that names one question: `?spoergsmaal=hvorfor-netvaerk`. */
export const questionParameter = 'spoergsmaal';

/** The longest slug; the list's column holds as many characters. */
const longestSlug = 200;

/**
 * The slug of a question that has none of its own: lower case, æ→ae, ø→oe, å→aa, other accents dropped,
 * spaces→one hyphen, every other character dropped.
 */
export const slugOf = (question: string): string =>
  inPlainLetters(question)
    .replace(/[^a-z0-9\s]/g, '')
    .trim()
    .replace(/\s+/g, '-');

/** A slug as it is meant, however it was written: `Hvorfor_netværk` and `hvorfor-netvaerk` are the same. */
export const normalSlug = (written: string): string =>
  inPlainLetters(written)
    .replace(/[\s_-]+/g, '-')
    .replace(/[^a-z0-9-]/g, '')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '');

const inPlainLetters = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/**
 * The former names that an editor has noted, one a line or with commas between them; a whole address that somebody pasted
 * counts as the name in it.
 */
export function formerSlugsOf(noted: string): string[] {
  const names = noted.split(/[\n\r,;]/).map((written) => {
    const inAddress = new RegExp(`[?&#]${questionParameter}=([^&#\\s]+)`, 'i').exec(written)?.[1];
    return normalSlug(inAddress ?? written);
  });
  return Array.from(new Set(names)).filter((name) => name !== '');
}
