import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { LoadingText } from '../../../components/LoadingText';
import { Notice } from '../../../components/Notice';
import { useLoading } from '../../../components/useLoading';
import type { DraftPanelProps } from './panel/DraftPanel';

const load = (): Promise<typeof import('./panel/DraftPanel')> =>
  import(/* webpackChunkName: 'drafts' */ './panel/DraftPanel');

/** Fetches what only those need who have several drafts, an old one, or two versions of one. */
export function LazyDraftPanel(props: DraftPanelProps): React.ReactElement {
  const { state, retry } = useLoading(load);
  switch (state.status) {
    case 'loading':
      return <LoadingText>{strings.DraftsLoading}</LoadingText>;
    case 'failed':
      return (
        <Notice
          kind="error"
          title={strings.DraftsFailed}
          action={{ label: shared.tryAgain, onClick: retry }}
        />
      );
    case 'ready':
      return <state.value.DraftPanel {...props} />;
  }
}
