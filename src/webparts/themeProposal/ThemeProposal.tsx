import * as React from 'react';
import strings from 'ThemeProposalWebPartStrings';
import { LoadingText } from '../../components/LoadingText';
import { Section } from '../../components/Section';
import type { SectionSettings } from '../../components/sectionSettings';
import { useLoading } from '../../components/useLoading';
import { useRetryFocus } from '../../components/useRetryFocus';
import { useAttachments } from './attachments/useAttachments';
import { SendingFiles } from './attachments/SendingFiles';
import { useFilesAtHand } from './attachments/useFilesAtHand';
import { GuestNotice } from './components/GuestNotice';
import { ProposalForm } from './components/ProposalForm';
import { Receipt } from './components/Receipt';
import type { ProposalServices } from './ProposalServices';
import { useSettleOnce } from './useSettleOnce';
import { useProposalForm } from './useProposalForm';

const none: readonly string[] = [];

export interface ThemeProposalProps {
  /** Unique on the page: ids of controls begin with it. */
  instance: string;
  settings: SectionSettings;
  services: ProposalServices;
}

/** The proposal form with what comes before and after it: the notice to guests, and the receipt. */
export function ThemeProposal({ instance, settings, ...given }: ThemeProposalProps): React.ReactElement {
  const services = useSettleOnce(given.services);
  const { state: network, retry } = useLoading(services.readSettings);
  const { section, tryAgain } = useRetryFocus(retry);
  const units = network.status === 'ready' ? network.value.units : none;
  const workplaces = network.status === 'ready' ? network.value.workplaces : none;
  const filesAtHand = useFilesAtHand();
  const form = useProposalForm(services, {
    areRead: network.status !== 'loading',
    units,
    workplaces,
    reread: retry,
    areFilesOpen: filesAtHand.areOpen
  });
  const attachments = useAttachments(form, filesAtHand);
  // The files at hand were chosen for the draft that stood here: another one may remember files of the same names.
  React.useEffect(() => filesAtHand.keep(new Map()), [form.clientId]);
  const hasForm = !services.user.isGuest && !form.stored;

  const describeAnother = (): void => {
    section.current?.focus();
    form.drafts.begin();
  };

  return (
    <Section
      ref={section}
      instance={instance}
      settings={hasForm ? settings : { ...settings, introduction: '' }}
      name={strings.Title}
      busy={form.phase !== 'editing'}
    >
      {(level) =>
        services.user.isGuest ? (
          <GuestNotice network={network} />
        ) : form.stored && attachments.areOnTheirWay ? (
          <SendingFiles
            level={level}
            proposal={form.stored}
            attachments={attachments}
            services={services}
            onDone={form.settleFiles}
          />
        ) : form.stored && form.sent ? (
          <Receipt
            level={level}
            proposal={form.stored}
            sent={form.sent}
            settings={network.status === 'ready' ? network.value : undefined}
            disputedManager={form.values.disputedManager}
            files={form.files}
            services={services}
            onAnother={describeAnother}
          />
        ) : form.drafts.isOpening ? (
          <LoadingText>{strings.DraftsOpening}</LoadingText>
        ) : (
          <ProposalForm
            instance={instance}
            level={level}
            form={form}
            drafts={form.drafts}
            services={services}
            attachments={attachments}
            network={network}
            onRetrySettings={tryAgain}
          />
        )
      }
    </Section>
  );
}
