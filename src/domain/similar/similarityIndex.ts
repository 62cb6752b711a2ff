import { wordsOf } from '../search/words';
import { alikeness, leastCommon } from './alike';
import type { KnownProposal, TypedProposal } from './knownProposal';
import { tellingWords } from './tellingWords';

/** A proposal that is like what is being typed, and the words that it shares with it, as it writes them, the most telling first. */
export interface SimilarProposal {
  proposal: KnownProposal;
  words: readonly string[];
}

/** So many are shown at most. */
export const mostSimilar = 5;
/** So many shared words are told as the reason. */
const mostWords = 4;
/** A title says in few words what a proposal is about, so they count more than those of a summary. */
const summaryShare = 0.5;
/** More words than title and summary hold together, so that the work has an end. */
const mostTyped = 80;
/** How much of the typed text's weight a similar proposal shares, by its most telling words. */
const leastShare = 0.25;
/** The same where it is one word only, which both have in their titles. */
const leastShareOfOne = 0.4;
const measuredWords = 10;
/** A word that stands in more than this share of many proposals tells them not apart. */
const tooCommon = 0.25;
const many = 40;

/** Where a word stands: positions of proposals, in titles and, of the others, in summaries. */
interface Places {
  titles: number[];
  summaries: number[];
}

/** A typed word with what it says: how much it tells proposals apart, and which ones hold it. */
interface WeighedWord {
  word: string;
  isInTitle: boolean;
  weight: number;
  positions: readonly number[];
  /** How well each of them holds it: less in a summary, less where it is only alike. */
  strengths: readonly number[];
}

/**
 * Proposals by their words. It takes them one by one, so that a long list can be read in without anybody waiting for it, and is asked
 * with a whole text: the rarer the words that a proposal shares with it, the more alike they are.
 */
export class SimilarityIndex {
  private readonly proposals: KnownProposal[] = [];
  private readonly places = new Map<string, Places>();
  /** The known words by their first letters. */
  private readonly shelves = new Map<string, string[]>();

  public get size(): number {
    return this.proposals.length;
  }

  public add(proposal: KnownProposal): void {
    const position = this.proposals.push(proposal) - 1;
    const inTitle = new Set(tellingWords(proposal.title));
    for (const word of Array.from(inTitle)) {
      this.placesOf(word).titles.push(position);
    }
    for (const word of tellingWords(proposal.summary)) {
      if (!inTitle.has(word)) {
        this.placesOf(word).summaries.push(position);
      }
    }
  }

  /** The proposals most like what is typed, the best first; none while too little is typed to tell. */
  public find({ title, summary }: TypedProposal): SimilarProposal[] {
    const inTitle = new Set(tellingWords(title));
    const typed = Array.from(new Set([...Array.from(inTitle), ...tellingWords(summary)])).slice(0, mostTyped);
    const best = new Float32Array(this.size);
    const weighed = typed
      .map((word) => this.weigh(word, inTitle.has(word), best))
      .sort((one, other) => other.weight - one.weight);
    return this.bestOf(weighed).map((position) => this.similarAt(position, weighed));
  }

  private placesOf(word: string): Places {
    const known = this.places.get(word);
    if (known) {
      return known;
    }
    const places: Places = { titles: [], summaries: [] };
    this.places.set(word, places);
    const beginning = word.slice(0, leastCommon);
    const shelf = this.shelves.get(beginning);
    if (shelf) {
      shelf.push(word);
    } else {
      this.shelves.set(beginning, [word]);
    }
    return places;
  }

  /** `best` is all zeros, and is again afterwards. */
  private weigh(word: string, isInTitle: boolean, best: Float32Array): WeighedWord {
    const positions: number[] = [];
    const hold = (held: readonly number[], strength: number): void => {
      for (const position of held) {
        if (best[position] === 0) {
          positions.push(position);
        }
        best[position] = Math.max(strength, best[position]);
      }
    };
    for (const known of this.shelves.get(word.slice(0, leastCommon)) ?? []) {
      const alike = alikeness(word, known);
      if (alike > 0) {
        const { titles, summaries } = this.placesOf(known);
        hold(titles, alike);
        hold(summaries, alike * summaryShare);
      }
    }
    const strengths = positions.map((position) => best[position]);
    for (const position of positions) {
      best[position] = 0;
    }
    const isTelling = positions.length > 0 && (this.size < many || positions.length <= this.size * tooCommon);
    const rarity = Math.log(1 + this.size / positions.length);
    return isTelling
      ? { word, isInTitle, positions, strengths, weight: isInTitle ? rarity : rarity * summaryShare }
      : { word, isInTitle, positions: [], strengths: [], weight: 0 };
  }

  private bestOf(weighed: readonly WeighedWord[]): number[] {
    const scores = new Float64Array(this.size);
    const shared = new Uint8Array(this.size);
    const sharedTitle = new Uint8Array(this.size);
    for (const { positions, strengths, weight, isInTitle } of weighed) {
      positions.forEach((position, index) => {
        scores[position] += weight * strengths[index];
        shared[position] += 1;
        sharedTitle[position] += isInTitle && strengths[index] > summaryShare ? 1 : 0;
      });
    }
    const whole = weighed.slice(0, measuredWords).reduce((sum, { weight }) => sum + weight, 0);
    const isSimilar = (position: number): boolean =>
      shared[position] > 1
        ? scores[position] >= leastShare * whole
        : sharedTitle[position] === 1 && scores[position] >= leastShareOfOne * whole;
    const similar: number[] = [];
    for (let position = 0; position < this.size; position++) {
      if (isSimilar(position)) {
        similar.push(position);
      }
    }
    return similar.sort((one, other) => scores[other] - scores[one] || other - one).slice(0, mostSimilar);
  }

  private similarAt(position: number, weighed: readonly WeighedWord[]): SimilarProposal {
    const proposal = this.proposals[position];
    const written = `${proposal.title}\n${proposal.summary}`;
    const known = wordsOf(written);
    const words = weighed
      .filter(({ positions }) => positions.includes(position))
      .slice(0, mostWords)
      .flatMap(({ word }) => {
        const best =
          known.find(({ folded }) => folded === word) ??
          known.find(({ folded }) => alikeness(word, folded) > 0);
        return best ? [written.slice(best.start, best.end)] : [];
      });
    return { proposal, words: Array.from(new Set(words)) };
  }
}
