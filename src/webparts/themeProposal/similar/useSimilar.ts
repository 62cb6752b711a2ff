import * as React from 'react';
import type { ProposalCatalogue } from '../../../application/proposalCatalogue';
import { useLoading, type Loading } from '../../../components/useLoading';
import { whenIdle } from '../../../components/whenIdle';
import type { SimilarProposal } from '../../../domain/similar/similarityIndex';

/** In milliseconds: who pauses so long has come to the end of a word. */
const pause = 400;

/** In milliseconds: who waits longer than this is told that something is on its way. */
const slowAfter = 3000;

export interface Similar {
  found: readonly SimilarProposal[];
  reading: Loading<void>;
  isSlow: boolean;
  retry(): void;
}

const none: readonly SimilarProposal[] = [];

/** The proposals that are like what is typed: looked for in a pause of typing, once all have been read. */
export function useSimilar(catalogue: ProposalCatalogue, title: string, summary: string): Similar {
  const { state: reading, retry } = useLoading(catalogue.readOn);
  const { status } = reading;
  const [found, setFound] = React.useState(none);
  const [isSlow, setSlow] = React.useState(false);

  React.useEffect(() => {
    setSlow(false);
    const timer = status === 'loading' ? window.setTimeout(() => setSlow(true), slowAfter) : undefined;
    return () => window.clearTimeout(timer);
  }, [status]);

  React.useEffect(() => {
    if (status !== 'ready') {
      return undefined;
    }
    let forget: (() => void) | undefined;
    const timer = window.setTimeout(() => {
      forget = whenIdle(() => setFound(catalogue.find({ title, summary })));
    }, pause);
    return () => {
      window.clearTimeout(timer);
      forget?.();
    };
  }, [catalogue, status, title, summary]);

  return { found, reading, isSlow, retry };
}
