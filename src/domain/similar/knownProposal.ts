import type { NetworkType } from '../network/networkType';
import type { PersonRef } from '../people/personKey';

/** What is read of each proposal so that similar ones are found: no more than that. */
export interface KnownProposal {
  id: number;
  title: string;
  summary: string;
  networkType: NetworkType;
  units: readonly string[];
  proposer: PersonRef;
  created: Date;
}

/** What somebody has written so far of a proposal. */
export type TypedProposal = Pick<KnownProposal, 'title' | 'summary'>;
