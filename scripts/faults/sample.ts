/** So many of the items, drawn by a seed and left in their order: the same seed draws the same. */
export function sampleOf<T>(items: readonly T[], size: number, seed: number): readonly T[] {
  if (size >= items.length) {
    return items;
  }
  const random = mulberry32(seed);
  const drawn = items
    .map((item, index) => ({ item, index, rank: random() }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, size);
  return drawn.sort((one, other) => one.index - other.index).map(({ item }) => item);
}

/** A small generator of numbers from 0 to 1 (Tommy Ettinger's mulberry32, in the public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
