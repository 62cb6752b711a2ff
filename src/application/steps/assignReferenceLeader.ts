import { choosePerson, type PersonInput, type PersonSources } from './choosePerson';
import { recordStep, type StepSources, type StepTarget } from './recordStep';

/** Assigns whom the secretariat chose, suggested or not. The leader hears of it from here on, and nobody else of the forum. */
export const assignReferenceLeader = (
  sources: StepSources & PersonSources,
  target: StepTarget,
  person: PersonInput
): Promise<void> =>
  recordStep(sources, target, 'referenceLeaderAssigned', async ({ view, file: { proposal } }) => ({
    kind: 'referenceLeaderAssigned',
    leader: await choosePerson(sources, person, proposal.proposer, view.settings),
    networkType: proposal.content.networkType
  }));
