import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import { codeOf } from '../../../application/errors';
import { Notice } from '../../../components/Notice';
import { errorText } from '../../../components/themes/errorText';

export interface FailedToReadProps {
  title: string;
  error: unknown;
  /** The offer to set the site up, for its owners. */
  setUp?: React.ReactNode;
  land(): void;
  onRetry(): void;
}

/** Says why nothing can be shown and what to do; where the site has not been set up, its owner can do that here. */
export function FailedToRead({ title, error, setUp, land, onRetry }: FailedToReadProps): React.ReactElement {
  const tryAgain = (): void => {
    land();
    onRetry();
  };
  const isOwnersCase = codeOf(error) === 'notSetUp' && Boolean(setUp);
  const isNotSetUp = codeOf(error) === 'notSetUp';
  return (
    <>
      <Notice
        kind="error"
        title={isNotSetUp ? strings.NotSetUpTitle : title}
        action={{ label: shared.tryAgain, onClick: tryAgain }}
      >
        {isOwnersCase ? strings.NotSetUpOwner : errorText(error, shared)}
      </Notice>
      {isOwnersCase && setUp}
    </>
  );
}
