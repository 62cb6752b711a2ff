import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import components from '../../../components/components.module.scss';
import { Heading, levelBelow, type HeadingLevel } from '../../../components/Heading';
import { Icon } from '../../../components/Icon';
import * as signs from '../../../components/signs';
import { useLoading } from '../../../components/useLoading';
import { boardLink } from '../../../application/boardLink';
import { roundOf } from '../../../domain/calendar/rounds';
import type { PersonKey } from '../../../domain/people/personKey';
import type { Proposal, ProposalContent } from '../../../domain/proposal/proposal';
import type { NetworkSettings } from '../../../domain/settings/networkSettings';
import { LeftFiles } from '../attachments/LeftFiles';
import type { AttachedFiles } from '../attachments/useSendingFiles';
import type { ProposalServices } from '../ProposalServices';
import { changedSince } from '../receipt/changedSince';
import styles from '../ThemeProposal.module.scss';
import { ChangedFields } from './ChangedFields';
import { ReceiptFacts } from './ReceiptFacts';
import { ReceiptOutcome } from './ReceiptOutcome';

export interface ReceiptProps {
  level: HeadingLevel;
  proposal: Proposal;
  /** What stood in the form when it was sent. */
  sent: ProposalContent;
  /** The municipality's, as the form has read them. */
  settings: NetworkSettings | undefined;
  /** Of whom it was said in sending that they are not the manager. */
  disputedManager: PersonKey;
  files: AttachedFiles | undefined;
  services: ProposalServices;
  onAnother(): void;
}

/** What became of the proposal: its case number at once, then to whom it went and why. */
export function Receipt(props: ReceiptProps): React.ReactElement {
  const { level, proposal, sent, files, disputedManager, services, onAnother } = props;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const settle = React.useCallback(() => services.settle(proposal), [services, proposal]);
  const { state: settled, retry } = useLoading(settle);
  const settings = settled.status === 'ready' ? settled.value.view.settings : props.settings;
  const round = settings && roundOf(proposal.created, settings.rounds);
  const changed = changedSince(proposal.content, sent, shared);

  React.useEffect(() => heading.current?.focus(), []);

  return (
    <div className={styles.receipt}>
      <Heading level={level} ref={heading} tabIndex={-1} className={styles.receiptHeading}>
        <Icon sign={signs.check} size={28} /> <span>{strings.ReceiptTitle}</span>
      </Heading>
      <ReceiptFacts proposal={proposal} round={round} attached={files?.attached ?? []} />
      {files && files.left.length > 0 && <LeftFiles files={files} />}
      {changed.length > 0 && (
        <ChangedFields level={levelBelow(level)} fields={changed} labels={shared.fields} />
      )}
      {disputedManager && !proposal.disputesManager && <p>{strings.DisputeNotStored}</p>}
      <ReceiptOutcome
        level={levelBelow(level)}
        proposal={proposal}
        settled={settled}
        round={round}
        onRetry={retry}
      />
      <div className={styles.receiptActions}>
        <a
          className={components.primaryButton}
          href={boardLink({ links: settings?.links ?? {} }, services.siteUrl, proposal.id)}
        >
          {strings.SeeProposal}
        </a>
        <button type="button" className={components.button} onClick={onAnother}>
          {strings.DescribeAnother}
        </button>
      </div>
    </div>
  );
}
