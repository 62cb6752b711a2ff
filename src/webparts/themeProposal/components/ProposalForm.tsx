import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { codeOf } from '../../../application/errors';
import { Notice } from '../../../components/Notice';
import { AttachmentsSection } from '../attachments/AttachmentsSection';
import styles from '../ThemeProposal.module.scss';
import { RoutingSection } from '../routing/RoutingSection';
import { DraftBar } from '../draft/DraftBar';
import { PrivacySection } from '../privacy/PrivacySection';
import { FormScopeProvider, type FormScope } from './FormScope';
import { Mistakes } from './Mistakes';
import { NeedSection } from './sections/NeedSection';
import { NetworkSection } from './sections/NetworkSection';
import { PersonSection } from './sections/PersonSection';
import { ThemeSection } from './sections/ThemeSection';
import { SendRow } from './SendRow';
import { StatementLink } from './StatementLink';

/** The temaskabelon: one page in sections. What stands in it takes what it needs from `useFormScope`. */
export function ProposalForm(scope: FormScope): React.ReactElement {
  const { form, network, onRetrySettings } = scope;

  if (network.status === 'failed' && codeOf(network.error) === 'notSetUp') {
    return (
      <Notice
        kind="error"
        title={strings.NotSetUpTitle}
        action={{ label: shared.tryAgain, onClick: onRetrySettings }}
      >
        {shared.errors.notSetUp}
      </Notice>
    );
  }
  return (
    <FormScopeProvider value={scope}>
      <p className={styles.visibility}>{strings.Visibility}</p>
      <DraftBar />
      <Mistakes />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.submit();
        }}
      >
        <ThemeSection />
        <NeedSection />
        <NetworkSection />
        <PersonSection />
        <AttachmentsSection />
        <RoutingSection />
        <PrivacySection />
        <SendRow />
      </form>
      <StatementLink />
    </FormScopeProvider>
  );
}
