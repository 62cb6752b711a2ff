import * as React from 'react';
import { useLoading } from '../useLoading';
import type { HelpProps, LoadHelp } from './HelpProps';

interface HelpPlaceProps<Own> {
  load: LoadHelp<Own>;
  /** Stands there until the help has come. */
  waiting: React.ReactElement;
  /** What is said where it does not come. */
  otherwise: React.ReactElement;
  help: Own & HelpProps;
}

/** Help in a chunk of its own: most visits need none. */
export function Help<Own>({ load, waiting, otherwise, help }: HelpPlaceProps<Own>): React.ReactElement {
  const { state } = useLoading(load);
  switch (state.status) {
    case 'ready':
      return <state.value {...help} />;
    case 'failed':
      return otherwise;
    default:
      return waiting;
  }
}
