import { wordsOf } from '../../search/words';

/** A piece of a text, found or not. */
export interface Piece {
  text: string;
  found: boolean;
}

/** A text in pieces, the words that were found apart from the rest; put together, the pieces are the text. */
export function piecesOf(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let reached = 0;
  for (const { folded, start, end } of wordsOf(text)) {
    if (terms.has(folded)) {
      if (start > reached) {
        pieces.push({ text: text.slice(reached, start), found: false });
      }
      pieces.push({ text: text.slice(start, end), found: true });
      reached = end;
    }
  }
  return reached < text.length ? [...pieces, { text: text.slice(reached), found: false }] : pieces;
}

/** In characters. */
const longestPassage = 160;
const before = 50;

/** The part of a text around the first word that was found, cut between words; undefined where none was. */
export function passageOf(text: string, terms: ReadonlySet<string>): string | undefined {
  const words = wordsOf(text);
  const first = words.find(({ folded }) => terms.has(folded));
  if (!first) {
    return undefined;
  }
  if (text.length <= longestPassage) {
    return text;
  }
  const start = first.start <= before ? 0 : startOfWord(words, first.start - before, first.start);
  const limit = start + longestPassage;
  const end =
    limit >= text.length
      ? text.length
      : words.reduce((reached, word) => (word.end <= limit ? word.end : reached), first.end);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

const startOfWord = (words: ReturnType<typeof wordsOf>, from: number, otherwise: number): number =>
  words.find(({ start }) => start >= from)?.start ?? otherwise;
