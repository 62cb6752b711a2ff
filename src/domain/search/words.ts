/** A word of a text as it was written, where it stands, and as it is compared. */
export interface Word {
  folded: string;
  /** Offsets in the text. */
  start: number;
  end: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * Text as it is compared: however it was composed, in lower case, æ and ae, ø and oe, å and aa alike, other accents dropped. The
 * Swedish and German letters ä and ö go with æ and ø, as readers of Danish type them.
 */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/a\u030a/g, 'aa')
    .replace(/a\u0308/g, 'ae')
    .replace(/o\u0308/g, 'oe')
    .replace(/\p{M}/gu, '')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe');

/** The words of a text, in order. */
export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(word), ({ 0: written, index: start = 0 }) => ({
    folded: foldText(written),
    start,
    end: start + written.length
  }));

/** The words of a text as they are compared, in order; where they stood is not told, which makes it ten times as fast. */
export const foldedWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
