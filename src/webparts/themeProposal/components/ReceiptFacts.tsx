import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { dateText, monthText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import type { ComingRound } from '../../../domain/calendar/rounds';
import { caseNumberOf } from '../../../domain/proposal/caseNumber';
import type { Proposal } from '../../../domain/proposal/proposal';
import styles from '../ThemeProposal.module.scss';

export interface ReceiptFactsProps {
  proposal: Proposal;
  /** Undefined where the municipality's rounds could not be read, or there are none. */
  round: ComingRound | undefined;
  /** Names of the attachments that the list holds whole. */
  attached: readonly string[];
}

/** What somebody writes down: the case number, and when it is decided. */
export const ReceiptFacts = ({ proposal, round, attached }: ReceiptFactsProps): React.ReactElement => (
  <dl className={styles.facts}>
    <dt>{strings.ReceiptCase}</dt>
    <dd>{caseNumberOf(proposal)}</dd>
    <dt>{strings.ReceiptTheme}</dt>
    <dd>{proposal.content.title}</dd>
    {attached.length > 0 && (
      <>
        <dt>{strings.ReceiptFiles}</dt>
        <dd>{attached.join(', ')}</dd>
      </>
    )}
    {round && (
      <>
        <dt>{strings.ReceiptDeadline}</dt>
        <dd>{dateText(round.deadline, shared.locale)}</dd>
        <dt>{strings.ReceiptRound}</dt>
        <dd>{fill(strings.ReceiptRoundText, { month: monthText(round.decision, shared.locale) })}</dd>
      </>
    )}
  </dl>
);
