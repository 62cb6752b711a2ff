import type { PersonRef } from '../people/personKey';
import type { Routing } from '../routing/routing';

/** The four answers a personnel manager can give. The last one sends the proposal back to routing. */
export const managerReplies = ['support', 'discuss', 'noTime', 'notMyEmployee'] as const;
export type ManagerReply = (typeof managerReplies)[number];

/** What people did. Anybody may add such a record, so each counts only if its author had the authority for it. */
export type ThemeEventContent =
  | { kind: 'routed'; routing: Routing }
  | { kind: 'notificationClaimed'; notification: string; attempt: number }
  | { kind: 'notified'; notification: string; attempt: number; outcome: NotificationOutcome }
  | { kind: 'managerReplied'; reply: ManagerReply; comment: string };

/** `accepted`: the mail service took it. `failed`: it was refused, and `reason` is an error code, never free text. */
export type NotificationOutcome = { result: 'accepted' } | { result: 'failed'; reason: string };

/** What only the secretariat or the worker may say: the list's permissions see to that. */
export type ThemeDecisionContent = { kind: 'routingConfirmed'; routing: Routing };

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
