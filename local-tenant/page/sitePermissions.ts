import type { PageFacts } from '../sharepoint';

/** Bits of the lower half of a permission mask (SP.PermissionKind minus one). */
const EDIT_LIST_ITEMS = 2 ** 2;
const MANAGE_WEB = 2 ** 30;

/** Pages are items of a list of the site: whoever may edit items may edit them. */
export function mayEditPages({ permissions }: PageFacts): boolean {
  return (permissions.Low & EDIT_LIST_ITEMS) !== 0;
}

export function ownsSite({ permissions }: PageFacts): boolean {
  return (permissions.Low & MANAGE_WEB) !== 0;
}
