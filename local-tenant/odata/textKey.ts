/**
 * The form in which SharePoint's collation compares text: case does not matter, Danish æ, ø, å follow z.
 * Written keys are compared by code point, in SQL and in memory alike.
 */
export function textKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => DANISH_TAIL[letter] ?? letter);
}

/** Private-use characters, so that the three sort in Danish order after every other letter of the alphabet. */
const DANISH_TAIL: Record<string, string> = { æ: '\uE000', ø: '\uE001', å: '\uE002' };

/** Orders two keys as SQLite does: by code point. Negative, zero or positive. */
export function compareKeys(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
