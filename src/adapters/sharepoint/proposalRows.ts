import * as v from 'valibot';
import { answered } from '../../domain/proposal/answered';
import type { Declaration } from '../../domain/proposal/declaration';
import type { Proposal, ProposalContent } from '../../domain/proposal/proposal';
import type { PersonRef } from '../../domain/people/personKey';
import {
  discussionPartnerChoices,
  expectedValueChoices,
  ideaSourceChoices,
  leadAnswerChoices,
  networkTypeChoices,
  politicalAnswerChoices
} from './lists/choices';
import { identifierOf } from './lists/identifierOf';
import { optionalText, textOrEmpty } from './rows';
import { authorWithMail, choicesOrNone, moment, stampColumns } from './stampedRows';

/** A choice that may be open; a word that the list should not hold counts as no answer. */
const choiceOf = <T extends string>(choices: Readonly<Record<T, string>>) =>
  v.pipe(
    textOrEmpty,
    v.transform((word) => identifierOf(choices, word))
  );

/** Several of the choices; words that the list should not hold are left out. */
const choicesOf = <T extends string>(choices: Readonly<Record<T, string>>) =>
  v.pipe(
    choicesOrNone,
    v.transform((words) => words.flatMap((word) => identifierOf(choices, word) ?? []))
  );

/** What the proposer wrote, by column. */
const contentColumns = {
  Title: textOrEmpty,
  Summary: textOrEmpty,
  Challenge: textOrEmpty,
  Importance: textOrEmpty,
  CitizenValue: textOrEmpty,
  CurrentSolutions: optionalText,
  AffectedUnits: choicesOrNone,
  ExpectedValueTypes: choicesOf(expectedValueChoices),
  NetworkType: choiceOf(networkTypeChoices),
  KnowledgeGap: optionalText,
  InnovationPotential: optionalText,
  NewPerspectives: optionalText,
  PoliticalStrategy: optionalText,
  PoliticalRelevance: choiceOf(politicalAnswerChoices),
  WantsToLead: choiceOf(leadAnswerChoices),
  IsTrainedNetworkLeader: v.nullish(v.boolean(), false),
  EmploymentUnit: optionalText,
  DiscussedWith: choicesOf(discussionPartnerChoices),
  OriginalSource: choiceOf(ideaSourceChoices)
};

/** What the proposer said in sending it, by column. */
const declarationColumns = {
  ManagerDisputed: v.nullish(v.boolean(), false),
  PrivacyNotice: optionalText
};

const rowSchema = v.object({
  Id: v.number(),
  Created: moment,
  Modified: moment,
  OData__UIVersionString: v.string(),
  Author: authorWithMail,
  ClientId: textOrEmpty,
  ...declarationColumns,
  ...contentColumns
});
type ProposalRow = v.InferOutput<typeof rowSchema>;

/** What to ask of the proposals list for one `Proposal`. */
export const proposalColumns = [
  ...stampColumns,
  'Modified',
  'Author/EMail',
  'ClientId',
  ...Object.keys(declarationColumns),
  ...Object.keys(contentColumns)
];

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
    content: contentOf(row),
    ...answered({ disputesManager: row.ManagerDisputed, privacyNotice: row.PrivacyNotice })
  }));
}

const contentOf = (row: ProposalRow): ProposalContent => ({
  title: row.Title,
  summary: row.Summary,
  challenge: row.Challenge,
  importance: row.Importance,
  citizenValue: row.CitizenValue,
  affectedUnits: row.AffectedUnits,
  networkType: row.NetworkType ?? 'unsure',
  wantsToLead: row.WantsToLead ?? 'maybe',
  ...answered({
    currentSolutions: row.CurrentSolutions,
    expectedValueTypes: row.ExpectedValueTypes,
    knowledgeGap: row.KnowledgeGap,
    innovationPotential: row.InnovationPotential,
    newPerspectives: row.NewPerspectives,
    politicalStrategy: row.PoliticalStrategy,
    politicalRelevance: row.PoliticalRelevance,
    isTrainedNetworkLeader: row.IsTrainedNetworkLeader,
    employmentUnit: row.EmploymentUnit,
    discussedWith: row.DiscussedWith,
    originalSource: row.OriginalSource
  })
});

/** The columns that a new proposal is stored in. */
export function proposalRow(
  content: ProposalContent,
  clientId: string,
  proposer: PersonRef,
  { disputesManager = false, privacyNotice }: Declaration
): Record<string, unknown> {
  return {
    ...contentRow(content),
    ManagerDisputed: disputesManager,
    PrivacyNotice: privacyNotice ?? null,
    ClientId: clientId,
    ProposerKey: proposer.key
  };
}

/** What the proposer wrote as the list's columns hold it; a question that stayed open empties its column. */
export const contentRow = (content: ProposalContent): Record<keyof typeof contentColumns, unknown> => ({
  Title: content.title,
  Summary: content.summary,
  Challenge: content.challenge,
  Importance: content.importance,
  CitizenValue: content.citizenValue,
  CurrentSolutions: content.currentSolutions ?? null,
  AffectedUnits: content.affectedUnits,
  ExpectedValueTypes: (content.expectedValueTypes ?? []).map((value) => expectedValueChoices[value]),
  NetworkType: networkTypeChoices[content.networkType],
  KnowledgeGap: content.knowledgeGap ?? null,
  InnovationPotential: content.innovationPotential ?? null,
  NewPerspectives: content.newPerspectives ?? null,
  PoliticalStrategy: content.politicalStrategy ?? null,
  PoliticalRelevance: content.politicalRelevance ? politicalAnswerChoices[content.politicalRelevance] : null,
  WantsToLead: leadAnswerChoices[content.wantsToLead],
  IsTrainedNetworkLeader: content.isTrainedNetworkLeader ?? false,
  EmploymentUnit: content.employmentUnit ?? null,
  DiscussedWith: (content.discussedWith ?? []).map((partner) => discussionPartnerChoices[partner]),
  OriginalSource: content.originalSource ? ideaSourceChoices[content.originalSource] : null
});
