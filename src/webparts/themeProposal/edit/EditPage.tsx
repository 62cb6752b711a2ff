import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { boardLink } from '../../../application/boardLink';
import { codeOf } from '../../../application/errors';
import type { HeadingLevel } from '../../../components/Heading';
import { LoadingText } from '../../../components/LoadingText';
import { Notice } from '../../../components/Notice';
import { errorText } from '../../../components/themes/errorText';
import { useLoading, type Loading } from '../../../components/useLoading';
import type { FormSettings } from '../ProposalServices';
import styles from '../ThemeProposal.module.scss';
import type { EditServices } from './EditServices';
import { EditForm } from './EditForm';

export interface EditPageProps {
  instance: string;
  level: HeadingLevel;
  services: EditServices;
  proposalId: number;
  network: Loading<FormSettings>;
  onRetrySettings(): void;
}

/** Opens the proposal that the page's address names, for its proposer to change. */
export function EditPage(props: EditPageProps): React.ReactElement {
  const { services, proposalId, network } = props;
  const open = React.useCallback(() => services.open(proposalId), [services, proposalId]);
  const { state, retry } = useLoading(open);
  const links = network.status === 'ready' ? network.value.links : {};
  const boardAddress = boardLink({ links }, services.siteUrl, proposalId);
  const again = { label: shared.tryAgain, onClick: retry };

  switch (state.status) {
    case 'loading':
      return <LoadingText>{strings.EditLoading}</LoadingText>;
    case 'failed':
      return (
        <>
          <Notice
            kind="error"
            title={strings.EditNotOpened}
            action={isFinal(state.error) ? undefined : again}
          >
            {reasonOf(state.error)}
          </Notice>
          <p>
            <a className={styles.link} href={boardAddress}>
              {strings.SeeProposal}
            </a>
          </p>
        </>
      );
    case 'ready':
      return <EditForm {...props} opened={state.value} boardAddress={boardAddress} />;
  }
}

const isFinal = (error: unknown): boolean => ['forbidden', 'outOfTurn', 'notFound'].includes(codeOf(error));

function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case 'forbidden':
      return strings.EditForbidden;
    case 'outOfTurn':
      return strings.EditClosed;
    default:
      return errorText(error, shared);
  }
}
