import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import type { Settled } from '../../../application/settleThemes';
import components from '../../../components/components.module.scss';
import { dateText, monthText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import { errorText } from '../../../components/themes/errorText';
import { routingText } from '../../../components/themes/routingText';
import type { Loading } from '../../../components/useLoading';
import type { ComingRound } from '../../../domain/calendar/rounds';
import type { Proposal } from '../../../domain/proposal/proposal';
import { outcomeOf } from '../receipt/delivery';
import { deliveryText } from '../receipt/deliveryText';
import styles from '../ThemeProposal.module.scss';

export interface ReceiptOutcomeProps {
  level: HeadingLevel;
  proposal: Proposal;
  settled: Loading<Settled>;
  round: ComingRound | undefined;
  onRetry(): void;
}

/** To whom the proposal went and why, whether they have been told, and what happens now. */
export function ReceiptOutcome({
  level,
  proposal,
  settled,
  round,
  onRetry
}: ReceiptOutcomeProps): React.ReactElement {
  const outcome =
    settled.status === 'ready' ? outcomeOf(settled.value.view, proposal, new Date()) : undefined;
  const { routing } = outcome ?? {};
  const manager = routing?.manager;
  return (
    <>
      <Heading level={level} className={styles.subheading}>
        {strings.ReceiptTo}
      </Heading>
      <div role="status" className={styles.outcome}>
        {settled.status === 'loading' && <p>{strings.Settling} …</p>}
        {settled.status === 'failed' && (
          <p>
            {fill(strings.SettleFailed, { reason: errorText(settled.error, shared) })} {strings.SettleLater}
          </p>
        )}
        {settled.status === 'ready' && outcome && (
          <>
            {routing && <p>{routingText(routing, proposal.proposer, shared)}</p>}
            <p>{deliveryText(outcome, settled.value.view.settings, strings, shared)}</p>
          </>
        )}
      </div>
      {settled.status === 'failed' && (
        <button type="button" className={components.button} onClick={onRetry}>
          {shared.tryAgain}
        </button>
      )}
      <Heading level={level} className={styles.subheading}>
        {strings.ReceiptNext}
      </Heading>
      <ul className={styles.next}>
        {manager && <li>{fill(strings.NextManager, { manager: manager.displayName })}</li>}
        {routing?.code === 'ManagerDisputed' && <li>{strings.NextDisputed}</li>}
        <li>{strings.NextSecretariat}</li>
        <li>{forumText(round)}</li>
        <li>{strings.NextFollow}</li>
      </ul>
    </>
  );
}

/** When the heads' forum decides, where the municipality's rounds are known. */
const forumText = (round: ComingRound | undefined): string =>
  round
    ? fill(strings.NextForumRound, {
        month: monthText(round.decision, shared.locale),
        deadline: dateText(round.deadline, shared.locale)
      })
    : strings.NextForum;
