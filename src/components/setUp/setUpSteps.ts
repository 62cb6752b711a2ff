import type { SetUpStep } from '../../application/ports/siteAdministration';

/** The user names of a text with one on each line. */
export const namesTyped = (text: string): string[] =>
  text
    .split(/[\s,;]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** How many steps came out in each way. */
export const countResults = (steps: readonly SetUpStep[]): Record<SetUpStep['result'], number> => {
  const counts = { created: 0, changed: 0, inPlace: 0 };
  steps.forEach(({ result }) => (counts[result] += 1));
  return counts;
};
