import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import type { OtherAs } from '../../../application/findOther';
import { fill } from '../../../components/fill';
import { LoadingText } from '../../../components/LoadingText';
import { Notice } from '../../../components/Notice';
import { errorText } from '../../../components/themes/errorText';
import { useLoading } from '../../../components/useLoading';
import { caseNumberOf } from '../../../domain/proposal/caseNumber';
import type { BoardServices } from '../BoardServices';

export interface OtherThemeProps {
  services: BoardServices;
  proposalId: number;
  typed: string;
  as: OtherAs;
  label: string;
}

/** The proposal that a case number stands for, so that one sees whether it is the right one; or why it cannot be chosen. */
export function OtherTheme({ services, proposalId, typed, as, label }: OtherThemeProps): React.ReactElement {
  const find = React.useCallback(
    () => services.findOther(proposalId, typed, as),
    [services, proposalId, typed, as]
  );
  const { state } = useLoading(find);
  switch (state.status) {
    case 'loading':
      return <LoadingText>{strings.OtherLoading}</LoadingText>;
    case 'failed':
      return (
        <Notice kind="error" title={strings.OtherFailed}>
          {errorText(state.error, shared)}
        </Notice>
      );
    case 'ready':
      return (
        <dl>
          <dt>{label}</dt>
          <dd>
            {fill(strings.OtherBy, {
              caseNumber: caseNumberOf(state.value),
              title: state.value.content.title,
              proposer: state.value.proposer.displayName
            })}
          </dd>
        </dl>
      );
  }
}
