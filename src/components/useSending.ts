import * as React from 'react';

export interface Sending {
  isSending: boolean;
  failure: unknown;
  /** Runs the work unless it is on its way already; says whether it was done. */
  send(work: () => Promise<void>): Promise<boolean>;
}

/** One thing at a time: a second click while the first is on its way does nothing, and a failure is kept for showing. */
export function useSending(): Sending {
  const [isSending, setSending] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>();
  const underWay = React.useRef(false);
  const isThere = React.useRef(true);
  React.useEffect(
    () => () => {
      isThere.current = false;
    },
    []
  );
  const send = async (work: () => Promise<void>): Promise<boolean> => {
    if (underWay.current) {
      return false;
    }
    underWay.current = true;
    setSending(true);
    setFailure(undefined);
    const error = await work().then(
      () => undefined,
      (reason: unknown) => reason ?? new Error('unknown')
    );
    underWay.current = false;
    if (isThere.current) {
      setSending(false);
      setFailure(error);
    }
    return error === undefined;
  };
  return { isSending, failure, send };
}
