import * as React from 'react';
import type { Settled } from '../../application/settleThemes';
import type { Proposal } from '../../domain/proposal/proposal';
import type { ProposalServices } from './ProposalServices';

/** Settles each proposal once, whoever asks first: files that do not arrive keep nobody from being told. A failure is tried again. */
export function useSettleOnce(services: ProposalServices): ProposalServices {
  return React.useMemo(() => {
    const begun = new WeakMap<Proposal, Promise<Settled>>();
    const settle = (proposal: Proposal): Promise<Settled> => {
      const settling = begun.get(proposal) ?? services.settle(proposal);
      begun.set(proposal, settling);
      settling.catch(() => begun.delete(proposal));
      return settling;
    };
    return { ...services, settle };
  }, [services]);
}
