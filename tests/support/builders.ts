import type { DirectoryPerson } from '../../src/domain/routing/directoryPerson';
import type { Proposal, ProposalContent } from '../../src/domain/proposal/proposal';
import type { RoutedPerson, Routing } from '../../src/domain/routing/routing';
import type {
  ThemeDecision,
  ThemeDecisionContent,
  ThemeEvent,
  ThemeEventContent
} from '../../src/domain/timeline/records';
import type { Circumstances, ThemeFile } from '../../src/domain/timeline/themeFile';
import { readSettings, type NetworkSettings } from '../../src/domain/settings/networkSettings';

/** Moments of one morning: `minute(3)` is three minutes past eight. */
export const minute = (minutes: number): Date => new Date(Date.UTC(2026, 10, 23, 8, minutes));

/** Somebody of a directory, in good standing unless told otherwise. */
export function directoryPerson(name: string, changes: Partial<DirectoryPerson> = {}): DirectoryPerson {
  return {
    id: `id-${name}`,
    kind: 'user',
    key: `${name}@fjordby.example`,
    displayName: name,
    mail: `${name}@fjordby.example`,
    accountEnabled: true,
    userType: 'Member',
    ...changes
  };
}

export const proposalContent: ProposalContent = {
  title: 'Fælles spisesteder',
  summary: 'Vi vil samle borgere om maden.',
  challenge: 'Mange spiser alene.',
  importance: 'Ensomhed vokser.',
  citizenValue: 'Flere får nogen at spise med.',
  affectedUnits: ['Pleje', 'Kultur'],
  networkType: 'welfare',
  wantsToLead: 'maybe'
};

/** The same with every question answered. */
export const fullProposalContent: ProposalContent = {
  ...proposalContent,
  currentSolutions: 'Caféer i dagcentret, som kun få kender.',
  expectedValueTypes: ['quality', 'politicalGoals'],
  knowledgeGap: 'Hvem spiser alene?',
  innovationPotential: 'Skolekøkkener om aftenen.',
  newPerspectives: 'Boligforeninger og frivillige.',
  politicalStrategy: 'Ældrepolitikken',
  politicalRelevance: 'unsure',
  isTrainedNetworkLeader: true,
  employmentUnit: 'Kulturhuset',
  discussedWith: ['manager', 'colleague'],
  originalSource: 'citizen'
};

export function proposal(changes: Partial<Proposal> = {}): Proposal {
  return {
    id: 7,
    clientId: '11111111-1111-4111-8111-111111111111',
    content: proposalContent,
    proposer: { key: 'anna@fjordby.example', displayName: 'Anna' },
    proposerMail: 'anna@fjordby.example',
    created: minute(0),
    modified: minute(0),
    version: '1.0',
    ...changes
  };
}

export const routedPerson = (name: string): RoutedPerson => ({
  key: `${name}@fjordby.example`,
  displayName: name,
  mail: `${name}@fjordby.example`
});

export const routingTo = (name: string): Routing => ({
  manager: routedPerson(name),
  secretariat: 'copy',
  code: 'DirectManager',
  hops: [{ displayName: name, code: 'DirectManager' }]
});

let nextId = 1;

/** An event that `name` added `at` minutes past eight. */
export function themeEvent(
  name: string,
  at: number,
  content: ThemeEventContent,
  dedupKey?: string
): ThemeEvent {
  const id = nextId++;
  return {
    id,
    proposalId: 7,
    author: { key: `${name}@fjordby.example`, displayName: name },
    created: minute(at),
    proposalVersion: '1.0',
    dedupKey: dedupKey ?? `key-${id}`,
    content
  };
}

export const themeDecision = (name: string, at: number, content: ThemeDecisionContent): ThemeDecision => ({
  ...themeEvent(name, at, { kind: 'withdrawn', reason: '' }),
  content
});

export const themeFile = (
  events: ThemeFile['events'] = [],
  decisions: ThemeFile['decisions'] = [],
  changes: Partial<Proposal> = {}
): ThemeFile => ({ proposal: proposal(changes), events, decisions });

/** What a fold is read against: mette is the secretariat, and it is so many minutes past eight. */
export const circumstances = (at = 30, rows: Record<string, unknown> = {}): Circumstances => ({
  authority: { secretariat: ['mette@fjordby.example'] },
  settings: settings(rows),
  now: minute(at)
});

export const settings = (rows: Record<string, unknown> = {}): NetworkSettings =>
  readSettings(
    Object.entries({ secretariatMailbox: 'netvaerk@fjordby.example', ...rows }).map(([key, value]) => ({
      key,
      value: JSON.stringify(value)
    }))
  ).settings;
