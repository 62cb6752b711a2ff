/** The identifier of a choice; undefined for a word that the list should not hold. */
export function identifierOf<T extends string>(
  choices: Readonly<Record<T, string>>,
  word: string
): T | undefined {
  return (Object.keys(choices) as T[]).find((identifier) => choices[identifier] === word);
}
