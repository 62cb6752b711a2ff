/** The value that half of the values lie below; of none, NaN. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value that this share of the values lies below, between neighbours in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return below + (above - below) * (place - Math.floor(place));
}

/** `412 (398–440)`: median and quartiles. */
export const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} (${quantile(values, 0.25).toFixed(0)}–${quantile(values, 0.75).toFixed(0)})`;
