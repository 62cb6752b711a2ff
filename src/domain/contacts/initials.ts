/** Scripts whose letters join hands: two initials would make a word. */
const isJoined = /\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Mongolian}|\p{Script=Nko}/u;

/**
 * One or two letters that stand where a photo would: the first letters of the first and the last name. A name in brackets or
 * after a comma (a title, a unit) does not count; a name in a script without capitals keeps its own letters.
 */
export function initialsOf(name: string): string {
  const words = name
    .normalize('NFC')
    .replace(/\(.*?\)|,.*$/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const chosen = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return chosen
    .map((word) => /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0] ?? '')
    .join(isJoined.test(name) ? '\u200c' : '')
    .toLocaleUpperCase('da-DK');
}
