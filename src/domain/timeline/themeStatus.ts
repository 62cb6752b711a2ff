/**
 * Where a proposal stands. `submitted` is not routed, or is back to be routed; `withManager` waits for the personnel manager,
 * `screening` for the secretariat, `nominated` for the heads' forum.
 */
export const themeStatuses = [
  'submitted',
  'withManager',
  'screening',
  'nominated',
  'started',
  'postponed',
  'notSelected',
  'withdrawn',
  'completed'
] as const;
export type ThemeStatus = (typeof themeStatuses)[number];
