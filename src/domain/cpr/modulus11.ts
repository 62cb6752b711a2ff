const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** The checksum of CPR numbers from before 2007: the weighted digits add up to a multiple of eleven. */
export const passesModulus11 = (digits: string): boolean =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;
