/** Scripts whose letters join hands: two initials would make a word. */
const isJoined = /\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Mongolian}|\p{Script=Nko}/u;

/**
 * One or two letters that stand where a photo would: the first letters of the first and the last name. A name in brackets or
 * after a comma (a title, a unit) does not count; a name in a script without capitals keeps its own letters.
 */
export function initialsOf(name: string): string {
  const letters = name
    .normalize('NFC')
    .replace(/\(.*?\)|,.*/g, ' ')
    .split(/\s/)
    .flatMap((word) => /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0] ?? []);
  const chosen = letters.length > 1 ? [letters[0], letters[letters.length - 1]] : letters;
  return chosen.join(isJoined.test(name) ? '\u200c' : '').toLocaleUpperCase('da-DK');
}
