/** Where a proposal stands. `withManager` waits for the personnel manager, `screening` for the secretariat. */
export type ThemeStatus = 'submitted' | 'withManager' | 'screening';
