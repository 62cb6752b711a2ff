/**
 * The slug of a question that has none of its own: lower case, æ→ae, ø→oe, å→aa, other accents dropped,
 * spaces→one hyphen, every other character dropped.
 */
export function slugOf(question: string): string {
  return question
    .normalize('NFC')
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9\s]/g, '')
    .trim()
    .replace(/\s+/g, '-');
}
