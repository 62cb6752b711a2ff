import * as v from 'valibot';
import type { Proposal, ProposalContent } from '../../domain/proposal/proposal';
import type { PersonRef } from '../../domain/people/personKey';
import { leadAnswerChoices, networkTypeChoices } from './lists/choices';
import { identifierOf } from './lists/identifierOf';
import { optionalText, textOrEmpty } from './rows';
import { authorWithMail, choicesOrNone, moment, stampColumns } from './stampedRows';

/** What to ask of the proposals list for one `Proposal`. */
export const proposalColumns = [
  ...stampColumns,
  'Modified',
  'Author/EMail',
  'Title',
  'Summary',
  'Challenge',
  'Importance',
  'CitizenValue',
  'AffectedUnits',
  'NetworkType',
  'WantsToLead',
  'EmploymentUnit',
  'ClientId'
];

const rowSchema = v.object({
  Id: v.number(),
  Created: moment,
  Modified: moment,
  OData__UIVersionString: v.string(),
  Author: authorWithMail,
  Title: textOrEmpty,
  Summary: textOrEmpty,
  Challenge: textOrEmpty,
  Importance: textOrEmpty,
  CitizenValue: textOrEmpty,
  AffectedUnits: choicesOrNone,
  NetworkType: textOrEmpty,
  WantsToLead: textOrEmpty,
  EmploymentUnit: optionalText,
  ClientId: textOrEmpty
});

/** Proposals from the list's rows. Words that the list should not hold count as the most cautious choice. */
export function readProposals(rows: unknown): Proposal[] {
  return v.parse(v.array(rowSchema), rows).map((row) => ({
    id: row.Id,
    clientId: row.ClientId,
    proposer: row.Author.person,
    proposerMail: row.Author.mail,
    created: row.Created,
    modified: row.Modified,
    version: row.OData__UIVersionString,
    content: {
      title: row.Title,
      summary: row.Summary,
      challenge: row.Challenge,
      importance: row.Importance,
      citizenValue: row.CitizenValue,
      affectedUnits: row.AffectedUnits,
      networkType: identifierOf(networkTypeChoices, row.NetworkType) ?? 'unsure',
      wantsToLead: identifierOf(leadAnswerChoices, row.WantsToLead) ?? 'maybe',
      ...(row.EmploymentUnit ? { employmentUnit: row.EmploymentUnit } : {})
    }
  }));
}

/** The columns that a new proposal is stored in. */
export function proposalRow(
  content: ProposalContent,
  clientId: string,
  proposer: PersonRef
): Record<string, unknown> {
  return {
    Title: content.title,
    Summary: content.summary,
    Challenge: content.challenge,
    Importance: content.importance,
    CitizenValue: content.citizenValue,
    AffectedUnits: content.affectedUnits,
    NetworkType: networkTypeChoices[content.networkType],
    WantsToLead: leadAnswerChoices[content.wantsToLead],
    EmploymentUnit: content.employmentUnit ?? null,
    ClientId: clientId,
    ProposerKey: proposer.key
  };
}
