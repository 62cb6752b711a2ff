import { addressVectors } from './addresses';
import { mutationVectors } from './mutations';
import { requestVectors } from './requests';
import { scriptVectors } from './scripts';
import type { Vector } from './vector';

/**
 * Known ways to make a page run or fetch something, by family: what the public collections (filter evasion sheets, published bypasses of
 * sanitisers, work on mutation, dangling markup, clobbering and style sheets) describe, in vectors of our own making.
 */
export const corpus: readonly Vector[] = [
  ...scriptVectors,
  ...addressVectors,
  ...requestVectors,
  ...mutationVectors
];
export { foreignHost, tripwire, written, type Vector } from './vector';
