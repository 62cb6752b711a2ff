import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { LoadingText } from '../../../components/LoadingText';
import { Notice } from '../../../components/Notice';
import { Section } from '../../../components/Section';
import type { SectionSettings } from '../../../components/sectionSettings';
import { useLoading } from '../../../components/useLoading';
import { useRetryFocus } from '../../../components/useRetryFocus';
import type { EditServices } from './EditServices';

const load = (): Promise<typeof import('./EditPage')> =>
  import(/* webpackChunkName: 'proposal-edit' */ './EditPage');

export interface EditProposalProps {
  /** Unique on the page: ids of controls begin with it. */
  instance: string;
  settings: SectionSettings;
  services: EditServices;
  proposalId: number;
}

/** The web part where the page's address asks to change a proposal; what that takes is fetched then. */
export function EditProposal(props: EditProposalProps): React.ReactElement {
  const { instance, settings, services, proposalId } = props;
  const page = useLoading(load);
  const { state: network, retry } = useLoading(services.readSettings);
  const { section, tryAgain } = useRetryFocus(retry);
  return (
    <Section
      ref={section}
      instance={instance}
      settings={{ ...settings, introduction: '' }}
      name={strings.Title}
      busy={page.state.status === 'loading'}
    >
      {(level) => {
        switch (page.state.status) {
          case 'loading':
            return <LoadingText>{strings.EditLoading}</LoadingText>;
          case 'failed':
            return (
              <Notice
                kind="error"
                title={strings.EditNotOpened}
                action={{ label: shared.tryAgain, onClick: page.retry }}
              />
            );
          case 'ready':
            return (
              <page.state.value.EditPage
                instance={instance}
                level={level}
                services={services}
                proposalId={proposalId}
                network={network}
                onRetrySettings={tryAgain}
              />
            );
        }
      }}
    </Section>
  );
}
