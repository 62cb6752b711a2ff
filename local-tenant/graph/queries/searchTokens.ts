/** A letter that has a small one, and one that has not: also capitals without any, such as a bold mathematical 𝐀. */
const CAPITAL = '(?=\\p{Changes_When_Lowercased})\\p{L}';
const SMALL = `(?!${CAPITAL})[\\p{L}\\p{M}]`;
const WORDS = new RegExp(
  `(?:${CAPITAL})*(?:${SMALL})+|(?:${CAPITAL})+|\\p{N}+|[^\\p{L}\\p{M}\\p{N}\\s]`,
  'gu'
);

/**
 * The words of a text as the directory's index splits it: at spaces, symbols, numbers, and where a small letter is followed by a capital one.
 * Each symbol is a word of its own. Source: learn.microsoft.com/graph/search-query-parameter.
 */
export const searchTokens = (text: string): string[] =>
  (text.match(WORDS) ?? []).map((token) => token.toLowerCase());

/** The words of a value: also those that symbols alone keep apart, written as one (`hello-world` is found by `helloworld`). */
export const indexedTokens = (value: string): string[] =>
  value.split(/\s+/).flatMap((chunk) => {
    const tokens = searchTokens(chunk);
    const joined = chunk.replace(/[^\p{L}\p{M}\p{N}]/gu, '').toLowerCase();
    return joined.length < chunk.length ? [...tokens, joined] : tokens;
  });

/** Whether each word of a search begins a word of the value, in whatever order. */
export function matchesTokens(value: string, search: string): boolean {
  const words = indexedTokens(value);
  return searchTokens(search).every((wanted) => words.some((word) => word.startsWith(wanted)));
}
