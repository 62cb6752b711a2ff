import * as React from 'react';
import { useLoading, type Loading } from '../../../components/useLoading';
import { whenIdle } from '../../../components/whenIdle';
import type { Routing } from '../../../domain/routing/routing';
import type { FormSettings, ProposalServices } from '../ProposalServices';

/** What is known of where the proposal will go. */
export type Preview =
  /** Several workplaces are configured for the proposer, and none is chosen yet. */
  | { state: 'chooseWorkplace' }
  | { state: 'asking' }
  | { state: 'found'; routing: Routing }
  | { state: 'failed' }
  /** Not asked: the question may reload the page for a sign-in, and what is typed would be lost. */
  | { state: 'unkept' };

export interface RoutingPreviewSources {
  ask: ProposalServices['previewRouting'];
  network: Loading<FormSettings>;
  employmentUnit: string;
  /** Whether everything that is typed is kept on this device. */
  isKept: boolean;
}

/** Asks to whom the proposal would go: once the form can be used and the browser rests, and again for another workplace. */
export function useRoutingPreview({ ask, network, employmentUnit, isKept }: RoutingPreviewSources): {
  preview: Preview;
  retry(): void;
} {
  const settings = network.status === 'ready' ? network.value : undefined;
  const workplaces = settings?.workplaces ?? [];
  const chosen = workplaces.includes(employmentUnit) ? employmentUnit : undefined;
  const mustChoose = workplaces.length > 1 && !chosen;
  const kept = React.useRef(isKept);
  kept.current = isKept; // looked at when it is asked, and no reason to ask anew

  const load = React.useMemo(
    () =>
      settings && !mustChoose
        ? async (): Promise<Routing | undefined> => {
            await new Promise<void>((resolve) => whenIdle(resolve));
            return kept.current ? ask(settings, chosen) : undefined;
          }
        : undefined,
    [ask, settings, mustChoose, chosen]
  );
  const { state: asked, retry } = useLoading(load);

  if (network.status === 'failed') {
    return { preview: { state: 'failed' }, retry };
  }
  return { preview: mustChoose ? { state: 'chooseWorkplace' } : previewOf(asked), retry };
}

function previewOf(asked: Loading<Routing | undefined>): Preview {
  switch (asked.status) {
    case 'loading':
      return { state: 'asking' };
    case 'failed':
      return { state: 'failed' };
    case 'ready': {
      const routing = asked.value;
      if (!routing) {
        return { state: 'unkept' };
      }
      return routing.code === 'RoutingDeferred' ? { state: 'failed' } : { state: 'found', routing };
    }
  }
}
