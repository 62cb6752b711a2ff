/**
 * Measures variants by turns, A B C, B C A, C A B …, so that whatever else the machine does meets all of them alike. A variant that is named
 * several times is measured as often in each round. The first round warms things up and is not counted.
 */
export async function interleave<T>(
  variants: readonly string[],
  rounds: number,
  measure: (variant: string) => Promise<T>
): Promise<(variant: string) => T[]> {
  const taken = new Map<string, T[]>(variants.map((variant) => [variant, []]));
  for (let round = 0; round <= rounds; round++) {
    const start = round % variants.length;
    for (const variant of [...variants.slice(start), ...variants.slice(0, start)]) {
      const value = await measure(variant);
      if (round > 0) taken.get(variant)?.push(value);
    }
  }
  return (variant) => taken.get(variant) ?? [];
}
