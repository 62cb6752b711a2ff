/** What the organisation looks for in somebody who leads a network. */
export const leaderTraits = [
  'includesOthers',
  'engages',
  'safeSpace',
  'curious',
  'courage',
  'strategicEye',
  'pursuesSolutions',
  'communicates',
  'explores',
  'develops'
] as const;

export type LeaderTrait = (typeof leaderTraits)[number];
