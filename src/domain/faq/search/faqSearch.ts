import MiniSearch, { type SearchResult } from 'minisearch';
import type { FaqEntry } from '../faqEntry';
import { plainTextOf } from './plainText';
import { foldedWords } from '../../search/words';

/** What is searched, the most telling first: a hit in an earlier field comes before any in a later one. */
const fields = ['question', 'keywords', 'summary', 'answer'] as const;

/** An entry that answers the search. */
export interface FaqHit {
  entry: FaqEntry;
  /** The words of the entry that were found, folded: what is marked. */
  terms: ReadonlySet<string>;
}

export interface FaqSearch {
  /** Entries that hold every word of the query, the best first; none for a query without words. */
  find(query: string): FaqHit[];
}

/** Words shorter than this are taken as they are written: with so few letters a typo is another word. */
const shortestWithTypos = 4;
/** How many entries are read in before the browser may do something else. */
const chunkSize = 100;

/**
 * Reads the entries into an index. A query's words may be beginnings of words; only where nothing is found as it is written, small typos
 * are forgiven (one letter in five).
 */
export async function faqSearch(entries: readonly FaqEntry[]): Promise<FaqSearch> {
  const index = new MiniSearch<FaqEntry>({
    fields: [...fields],
    extractField: (entry, field) => valueOf(entry, field),
    tokenize: (text) => foldedWords(text),
    processTerm: (term) => term
  });
  await index.addAllAsync(entries, { chunkSize });
  const byId = new Map(entries.map((entry, position) => [entry.id, { entry, position }]));

  const search = (query: string, typos: boolean): SearchResult[] =>
    index.search(query, {
      prefix: true,
      combineWith: 'AND',
      fuzzy: (term) => (typos && term.length >= shortestWithTypos ? 0.2 : false)
    });

  return {
    find(query) {
      const asked = foldedWords(query);
      if (asked.length === 0) {
        return [];
      }
      const asWritten = search(query, false);
      const found = asWritten.length > 0 ? asWritten : search(query, true);
      return found
        .flatMap((result) => {
          const known = byId.get(result.id);
          return known
            ? [{ ...known, terms: new Set(result.terms), rank: rankOf(result, asked), result }]
            : [];
        })
        .sort(
          (one, other) =>
            one.rank - other.rank || other.result.score - one.result.score || one.position - other.position
        )
        .map(({ entry, terms }) => ({ entry, terms }));
    }
  };
}

function valueOf(entry: FaqEntry, field: string): string | number {
  switch (field) {
    case 'id':
      return entry.id;
    case 'question':
      return entry.question;
    case 'keywords':
      return entry.keywords;
    case 'summary':
      return entry.summary;
    default:
      return plainTextOf(entry.answerHtml);
  }
}

/** The best field of each asked word, added up: 0 where all of them stand in the question. */
function rankOf({ match }: SearchResult, asked: readonly string[]): number {
  const terms = Object.keys(match);
  const rankOfWord = (word: string): number => {
    const asWritten = terms.filter((term) => term.startsWith(word));
    const where = (asWritten.length > 0 ? asWritten : terms).flatMap((term) => match[term] ?? []);
    return Math.min(...where.map((field) => fields.findIndex((candidate) => candidate === field)));
  };
  return asked.reduce((sum, word) => sum + rankOfWord(word), 0);
}
