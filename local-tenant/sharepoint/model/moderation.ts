import * as v from 'valibot';
import type { List } from './lists';
import type { ItemValues } from './values';

/** SPModerationStatusType; Draft and Scheduled take minor versions and a timer, which lists of items do not have. */
export const APPROVED = 0;
export const DENIED = 1;
export const PENDING = 2;

export const moderation = v.picklist([APPROVED, DENIED, PENDING]);

/** The approval status of an item. */
export type Moderation = v.InferOutput<typeof moderation>;

/** How views show a status (SharePoint's own resources; the number stands beside it). */
export const MODERATION_TEXTS: Record<Moderation, string> = {
  [APPROVED]: 'Approved',
  [DENIED]: 'Rejected',
  [PENDING]: 'Pending'
};

/** What an approver says about an item, with a comment for whoever wrote it. */
export interface Decision {
  status: Moderation;
  /** The value of `_ModerationComments`, where there is one. */
  comments?: ItemValues;
}

/**
 * The status that an item has once it is written. Whoever writes to a moderated list, an owner as well, leaves it pending
 * until somebody approves (webucator.com, "Enabling Content Approval"); elsewhere everything is approved.
 */
export function moderationAfter(list: Pick<List, 'settings'>, decision: Decision | undefined): Moderation {
  return list.settings.EnableModeration ? (decision?.status ?? PENDING) : APPROVED;
}
