import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import components from '../../../components/components.module.scss';
import { Heading, levelBelow, type HeadingLevel } from '../../../components/Heading';
import { Icon } from '../../../components/icons';
import { useLoading } from '../../../components/useLoading';
import { boardLink } from '../../../application/boardLink';
import { caseNumberOf } from '../../../domain/proposal/caseNumber';
import type { Proposal, ProposalContent } from '../../../domain/proposal/proposal';
import { LeftFiles } from '../attachments/LeftFiles';
import type { AttachedFiles } from '../attachments/useSendingFiles';
import type { ProposalServices } from '../ProposalServices';
import { changedSince } from '../receipt/changedSince';
import styles from '../ThemeProposal.module.scss';
import { ChangedFields } from './ChangedFields';
import { ReceiptOutcome } from './ReceiptOutcome';

export interface ReceiptProps {
  level: HeadingLevel;
  proposal: Proposal;
  /** What stood in the form when it was sent. */
  sent: ProposalContent;
  files: AttachedFiles | undefined;
  services: ProposalServices;
  onAnother(): void;
}

/** What became of the proposal: its case number at once, then to whom it went and why. */
export function Receipt({
  level,
  proposal,
  sent,
  files,
  services,
  onAnother
}: ReceiptProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  const settle = React.useCallback(() => services.settle(proposal), [services, proposal]);
  const { state: settled, retry } = useLoading(settle);
  const links = settled.status === 'ready' ? settled.value.view.settings.links : {};
  const changed = changedSince(proposal.content, sent, shared);

  React.useEffect(() => heading.current?.focus(), []);

  return (
    <div className={styles.receipt}>
      <Heading level={level} ref={heading} tabIndex={-1} className={styles.receiptHeading}>
        <Icon name="check" size={28} /> <span>{strings.ReceiptTitle}</span>
      </Heading>
      <dl className={styles.facts}>
        <dt>{strings.ReceiptCase}</dt>
        <dd>{caseNumberOf(proposal)}</dd>
        <dt>{strings.ReceiptTheme}</dt>
        <dd>{proposal.content.title}</dd>
        {files && files.attached.length > 0 && (
          <>
            <dt>{strings.ReceiptFiles}</dt>
            <dd>{files.attached.join(', ')}</dd>
          </>
        )}
      </dl>
      {files && files.left.length > 0 && <LeftFiles files={files} />}
      {changed.length > 0 && (
        <ChangedFields level={levelBelow(level)} fields={changed} labels={shared.fields} />
      )}
      <ReceiptOutcome level={levelBelow(level)} proposal={proposal} settled={settled} onRetry={retry} />
      <div className={styles.receiptActions}>
        <a className={components.primaryButton} href={boardLink({ links }, services.siteUrl, proposal.id)}>
          {strings.SeeProposal}
        </a>
        <button type="button" className={components.button} onClick={onAnother}>
          {strings.DescribeAnother}
        </button>
      </div>
    </div>
  );
}
