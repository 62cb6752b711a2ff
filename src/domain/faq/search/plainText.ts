/** Tags that stand inside a word or a sentence; every other tag parts what comes before from what comes after. */
const inlineTag = /<\/?(?:a|abbr|b|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u)(?:\s[^>]*)?>/gi;
const unreadable = /<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…' },
  ...{ aelig: 'æ', oslash: 'ø', aring: 'å', AElig: 'Æ', Oslash: 'Ø', Aring: 'Å', eacute: 'é', Eacute: 'É' }
};

/**
 * The words of an answer, for the search: markup left out, character references read, white space made one space. Only ever
 * shown as text; what is shown as HTML goes through the sanitiser.
 */
export function plainTextOf(html: string): string {
  return html
    .replace(unreadable, ' ')
    .replace(inlineTag, '')
    .replace(/<[a-z/!][^>]*>/gi, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (reference, decimal, hex, name) =>
      name ? (named[name] ?? reference) : characterOf(decimal ? Number(decimal) : parseInt(hex, 16))
    )
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
}

const characterOf = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
