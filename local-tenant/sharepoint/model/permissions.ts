/** A base permission mask: two unsigned 32-bit halves, as the service gives them. */
export interface PermissionMask {
  high: number;
  low: number;
}

/** Permissions by their position in the mask (SP.PermissionKind minus one). */
const BITS = {
  ViewListItems: 0,
  AddListItems: 1,
  EditListItems: 2,
  DeleteListItems: 3,
  ApproveItems: 4,
  OpenItems: 5,
  ViewVersions: 6,
  /** Shown as "Override List Behaviors": lifts item-level read and write security. */
  CancelCheckout: 8,
  ManagePersonalViews: 9,
  ManageLists: 11,
  Open: 16,
  ManageSubwebs: 23,
  CreateGroups: 24,
  ManagePermissions: 25,
  BrowseUserInfo: 27,
  ManageWeb: 30,
  UseRemoteAPIs: 37,
  EnumeratePermissions: 62
} as const;

export type Permission = keyof typeof BITS;

export const NO_PERMISSIONS: PermissionMask = { high: 0, low: 0 };

/** The bit of one of the permissions about items; they all lie in the lower half. */
export function itemBit(permission: 'ViewListItems' | 'EditListItems' | 'ApproveItems'): number {
  return 2 ** BITS[permission];
}

export function has(mask: PermissionMask, permission: Permission): boolean {
  const bit = BITS[permission];
  const half = bit < 32 ? mask.low : mask.high;
  return Math.floor(half / 2 ** (bit % 32)) % 2 === 1;
}

const FULL: PermissionMask = { high: 0x7fffffff, low: 0xffffffff };

/** A mask as XML gives it: `FullMask`, or the names of what it allows. */
export function maskNames(mask: PermissionMask): string {
  const names = (Object.keys(BITS) as Permission[]).filter((name) => has(mask, name));
  return mask.high === FULL.high && mask.low === FULL.low ? 'FullMask' : names.join(', ');
}

export function union(left: PermissionMask, right: PermissionMask): PermissionMask {
  return { high: (left.high | right.high) >>> 0, low: (left.low | right.low) >>> 0 };
}
