import { directory } from '../adapters/graph/directory';
import { forumReader } from '../adapters/graph/forumReader';
import { graphClient } from '../adapters/graph/graphClient';
import { attachmentReader } from '../adapters/sharepoint/attachmentReader';
import { overrideReader } from '../adapters/sharepoint/overrideReader';
import { proposalVersions } from '../adapters/sharepoint/proposalVersions';
import { recordWriter } from '../adapters/sharepoint/recordWriter';
import { themeFiles } from '../adapters/sharepoint/themeFiles';
import { expressWish } from '../application/expressWish';
import { findOther, type OtherAs } from '../application/findOther';
import type { Wish } from '../domain/timeline/wish';
import type { ProposalVersion } from '../application/ports/proposalEditor';
import type { StepTarget } from '../application/steps/recordStep';
import { suggestReferenceLeaders } from '../application/steps/suggestReferenceLeaders';
import { takeStep, type TakeStepSources } from '../application/steps/takeStep';
import { withdrawProposal } from '../application/withdrawProposal';
import type { PersonRef } from '../domain/people/personKey';
import type { Proposal } from '../domain/proposal/proposal';
import type { SweepAccess } from './sweep';

/** What can be done with a proposal, with its real sources; fetched when somebody has something to do. */
export interface Steps {
  take(target: StepTarget, input: unknown): Promise<void>;
  wish(proposalId: number, wish: Wish): Promise<void>;
  withdraw(proposalId: number, input: unknown, withdrawalId: string): Promise<void>;
  findOther(proposalId: number, typed: string, as: OtherAs): Promise<Proposal>;
  suggestLeaders(proposalId: number): Promise<PersonRef[]>;
  versionsOf(proposalId: number): Promise<ProposalVersion[]>;
}

export function steps({ sp, graph, user }: SweepAccess): Steps {
  const client = graphClient(graph);
  const sources: TakeStepSources = {
    files: themeFiles(sp),
    records: recordWriter(sp),
    overrides: overrideReader(sp),
    attachments: attachmentReader(sp),
    directory: directory(client),
    forums: forumReader(client),
    user,
    clock: () => new Date()
  };
  return {
    take: (target, input) => takeStep(sources, target, input),
    wish: (proposalId, wish) => expressWish(sources, proposalId, wish),
    withdraw: (proposalId, input, withdrawalId) => withdrawProposal(sources, proposalId, input, withdrawalId),
    findOther: (proposalId, typed, as) => findOther(sources, proposalId, typed, as),
    suggestLeaders: (proposalId) => suggestReferenceLeaders(sources, proposalId),
    versionsOf: (proposalId) => proposalVersions(sp, proposalId)
  };
}
