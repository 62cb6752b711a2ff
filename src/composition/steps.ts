import { directory } from '../adapters/graph/directory';
import { forumReader } from '../adapters/graph/forumReader';
import { graphClient } from '../adapters/graph/graphClient';
import { attachmentReader } from '../adapters/sharepoint/attachmentReader';
import { overrideReader } from '../adapters/sharepoint/overrideReader';
import { recordWriter } from '../adapters/sharepoint/recordWriter';
import { themeFiles } from '../adapters/sharepoint/themeFiles';
import { expressWish, type Wish } from '../application/expressWish';
import type { StepTarget } from '../application/steps/recordStep';
import { suggestReferenceLeaders } from '../application/steps/suggestReferenceLeaders';
import { takeStep, type TakeStepSources } from '../application/steps/takeStep';
import { withdrawProposal } from '../application/withdrawProposal';
import type { PersonRef } from '../domain/people/personKey';
import type { SweepAccess } from './sweep';

/** What can be done with a proposal, with its real sources; fetched when somebody has something to do. */
export interface Steps {
  take(target: StepTarget, input: unknown): Promise<void>;
  withdraw(proposalId: number, reason: string, withdrawalId: string): Promise<void>;
  wish(proposalId: number, wish: Wish): Promise<void>;
  suggestLeaders(proposalId: number): Promise<PersonRef[]>;
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
    withdraw: (proposalId, reason, withdrawalId) =>
      withdrawProposal(sources, proposalId, reason, withdrawalId),
    wish: (proposalId, wish) => expressWish(sources, proposalId, wish),
    suggestLeaders: (proposalId) => suggestReferenceLeaders(sources, proposalId)
  };
}
