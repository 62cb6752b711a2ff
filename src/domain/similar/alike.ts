/** A beginning in common is only looked at where it has so many letters. */
export const leastCommon = 3;
/** An ending that Danish adds has at most so many letters, as in borger-nes. */
const longestEnding = 4;
/** From so many letters on, a word is recognised at the beginning of a compound: bolig in boligsocial. */
const compoundFrom = 5;

/** How much a word counts that is not the same, but alike. */
const whenAlike = 0.7;

/**
 * How alike two folded words are, from 0 to 1, by their beginnings alone, so that no word list is needed: one is the other with an
 * ending (skole, skolerne), both have the same beginning (skolen, skoler), or one begins a compound with the other (bolig, boligsocial).
 */
export function alikeness(one: string, other: string): number {
  if (one === other) {
    return 1;
  }
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  const common = commonBeginning(one, other);
  if (common < leastCommon) {
    return 0;
  }
  const hasEnding = longer - common <= longestEnding && common > longer / 2;
  const isAlike =
    common === shorter
      ? hasEnding || shorter >= compoundFrom
      : hasEnding && common >= compoundFrom && common * 3 >= longer * 2;
  return isAlike && !isNumbered(one) && !isNumbered(other) ? whenAlike : 0;
}

/** Another number is another thing: 2026 and 20267. */
const isNumbered = (word: string): boolean => /\d/.test(word);

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) {
    length++;
  }
  return length;
}
