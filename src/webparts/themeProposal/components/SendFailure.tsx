import * as React from 'react';
import strings from 'ThemeProposalWebPartStrings';
import { codeOf } from '../../../application/errors';
import { Notice } from '../../../components/Notice';

/** Errors after which the proposal may have been stored although no good answer came back. */
const uncertain: ReadonlyArray<ReturnType<typeof codeOf>> = ['network', 'unavailable', 'invalidAnswer'];

/** Why the proposal was not sent, what is safe, and what to do. */
export function SendFailure({ error, reason }: { error: unknown; reason: string }): React.ReactElement {
  const isUncertain = uncertain.includes(codeOf(error));
  return (
    <Notice kind="error" title={isUncertain ? strings.SendUncertain : strings.SendFailed}>
      {reason} {strings.NothingLost} {strings.SafeToRetry}
    </Notice>
  );
}
