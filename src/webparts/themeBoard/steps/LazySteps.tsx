import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import { LoadingText } from '../../../components/LoadingText';
import { Notice } from '../../../components/Notice';
import { useLoading } from '../../../components/useLoading';
import type { StepsSectionProps } from './StepsSection';

const load = (): Promise<typeof import('./StepsSection')> =>
  import(/* webpackChunkName: 'board-steps' */ './StepsSection');

/** Fetches the secretariat's part of the page: nobody else needs it. */
export function LazySteps(props: StepsSectionProps): React.ReactElement {
  const { state, retry } = useLoading(load);
  switch (state.status) {
    case 'loading':
      return <LoadingText>{strings.StepsLoading}</LoadingText>;
    case 'failed':
      return (
        <Notice
          kind="error"
          title={strings.StepsFailed}
          action={{ label: shared.tryAgain, onClick: retry }}
        />
      );
    case 'ready':
      return <state.value.StepsSection {...props} />;
  }
}
