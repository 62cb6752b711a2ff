import type { NetworkType } from '../network/networkType';
import type { PersonRef } from '../people/personKey';
import type { RoutedPerson, Routing } from '../routing/routing';

/** The four answers a personnel manager can give. The last one sends the proposal back to routing. */
export const managerReplies = ['support', 'discuss', 'noTime', 'notMyEmployee'] as const;
export type ManagerReply = (typeof managerReplies)[number];

/** What the secretariat finds: ready for the heads' forum, to be worked on, or better solved in another way. */
export const screeningResults = ['ready', 'needsWork', 'otherWay'] as const;
export type ScreeningResult = (typeof screeningResults)[number];

/** What the heads' forum decides about a theme. */
export const forumOutcomes = ['started', 'postponed', 'notSelected'] as const;
export type ForumOutcome = (typeof forumOutcomes)[number];

/** Longest text that anybody writes into a record, in characters. */
export const noteLimit = 1000;
/** Longest reason for a withdrawal. */
export const withdrawalLimit = 500;

/** What people did. Anybody may add such a record, so each counts only if its author had the authority for it. */
export type ThemeEventContent =
  | { kind: 'routed'; routing: Routing }
  | { kind: 'notificationClaimed'; notification: string; attempt: number }
  | { kind: 'notified'; notification: string; attempt: number; outcome: NotificationOutcome }
  | { kind: 'managerReplied'; reply: ManagerReply; comment: string }
  /** `resembles`: the id of another proposal that, by the proposer's word, is about the same. */
  | { kind: 'withdrawn'; reason: string; resembles?: number }
  /** Somebody wants to take part, or no more; who it is, the record's author says. */
  | { kind: 'joined' }
  | { kind: 'left' };

/** `accepted`: the mail service took it. `failed`: it was refused, and `reason` is an error code, never free text. */
export type NotificationOutcome = { result: 'accepted' } | { result: 'failed'; reason: string };

/** What only the secretariat or the worker may say: the list's permissions see to that. */
export type ThemeDecisionContent =
  { kind: 'routingConfirmed'; routing: Routing; networkType?: NetworkType } | StepContent;

/** A step of the secretariat. `stepId` is made with the form, so that the same step is never recorded twice. */
export type StepContent = { stepId?: string } & (
  | { kind: 'reRouted'; routing: Routing; previous?: PersonRef; note: string }
  | { kind: 'screened'; result: ScreeningResult; note: string }
  | { kind: 'referenceLeaderAssigned'; leader: RoutedPerson; networkType: NetworkType }
  /** Freezes the proposal's version, which the record's stamp names, and what was attached to it. */
  | { kind: 'nominated'; attachments: readonly AttachmentHash[]; note: string }
  | { kind: 'decided'; outcome: ForumOutcome; reason: string }
  | { kind: 'completed'; note: string }
  /** `original` is the id of the proposal that this one is a duplicate of. A later mark takes the place of an earlier one. */
  | { kind: 'duplicateMarked'; original: number; note: string }
  | { kind: 'duplicateLifted'; note: string }
);

/** An attached file and the SHA-256 of its content, in hexadecimal. */
export interface AttachmentHash {
  name: string;
  sha256: string;
}

/** The stamps that the server puts on every record. */
export interface RecordStamps {
  id: number;
  proposalId: number;
  author: PersonRef;
  created: Date;
  /** Version of the proposal that the record speaks of, such as `2.0`. */
  proposalVersion: string;
  dedupKey: string;
}

export type ThemeEvent = RecordStamps & { content: ThemeEventContent };
export type ThemeDecision = RecordStamps & { content: ThemeDecisionContent };

/** A record whose content could not be read: shown as invalid, changes nothing. */
export type UnreadableRecord = RecordStamps & { content: undefined };
