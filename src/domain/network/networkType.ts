/** The three kinds of network, and `unsure` for a proposer who leaves the choice to the secretariat. */
export const networkTypes = ['innovation', 'learning', 'welfare', 'unsure'] as const;

export type NetworkType = (typeof networkTypes)[number];
