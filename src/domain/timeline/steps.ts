import type { NetworkType } from '../network/networkType';
import type { ScreeningResult, ThemeDecisionContent } from './records';
import type { ThemeStatus } from './themeStatus';

/**
 * What can be done with a proposal: the secretariat's decisions, the proposer's changes and withdrawal, and others' wish to take
 * part.
 */
export type StepKind =
  Exclude<ThemeDecisionContent['kind'], 'routingConfirmed'> | 'edited' | 'withdrawn' | 'joined';

/** From where each step can be taken. This table is the only place that says so: fold, use cases and board read it. */
const stepTable: Readonly<Record<StepKind, readonly ThemeStatus[]>> = {
  screened: ['submitted', 'withManager', 'screening', 'postponed'],
  referenceLeaderAssigned: ['submitted', 'withManager', 'screening', 'nominated', 'postponed', 'started'],
  nominated: ['screening', 'postponed'],
  decided: ['nominated'],
  completed: ['started'],
  reRouted: ['submitted', 'withManager', 'screening', 'nominated', 'postponed', 'started'],
  duplicateMarked: ['submitted', 'withManager', 'screening', 'nominated', 'postponed'],
  duplicateLifted: ['submitted', 'withManager', 'screening', 'nominated', 'postponed', 'started'],
  edited: ['submitted', 'withManager', 'screening', 'nominated', 'postponed'],
  withdrawn: ['submitted', 'withManager', 'screening', 'nominated', 'postponed'],
  joined: ['submitted', 'withManager', 'screening', 'nominated', 'postponed', 'started']
};

/** The secretariat's steps in the order in which they usually come. */
export const secretariatSteps = [
  'screened',
  'referenceLeaderAssigned',
  'nominated',
  'decided',
  'completed',
  'reRouted',
  'duplicateMarked',
  'duplicateLifted'
] as const satisfies readonly StepKind[];
export type SecretariatStep = (typeof secretariatSteps)[number];

/** What a step depends on. */
export interface StepGround {
  status: ThemeStatus;
  networkType: NetworkType;
  /** What the last screening found. */
  screening: ScreeningResult | undefined;
  /** Whether it is marked as a duplicate of another proposal. */
  isDuplicate: boolean;
}

/** Whether a step can be taken now. Only what was found ready is nominated, and only some networks have a reference leader. */
export function canTake(
  step: StepKind,
  { status, networkType, screening, isDuplicate }: StepGround
): boolean {
  if (!stepTable[step].includes(status)) {
    return false;
  }
  switch (step) {
    case 'nominated':
      return screening === 'ready';
    case 'referenceLeaderAssigned':
      return referenceForumOf(networkType) !== undefined;
    case 'duplicateLifted':
      return isDuplicate;
    default:
      return true;
  }
}

/** Where a network's reference leader is found: learning networks have none, and an unsure type is first to be settled. */
export function referenceForumOf(networkType: NetworkType): 'directorForum' | 'chiefForum' | undefined {
  switch (networkType) {
    case 'innovation':
      return 'directorForum';
    case 'welfare':
      return 'chiefForum';
    default:
      return undefined;
  }
}
