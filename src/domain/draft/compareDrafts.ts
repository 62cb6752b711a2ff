import type { Draft, DraftValues } from './draft';

/** What a device knows of the list's copy: the wording that it read there or stored there last, and the one that it last sent. */
export interface KnownOfList {
  saved?: { revision: string };
  /** Sent, and the answer may have been lost. */
  sending?: string;
}

/**
 * How a device's copy stands to the list's. `same`: one wording. `ahead`: the list holds what this device last saw or sent.
 * `behind`: the device has changed nothing since. `conflict`: both have been changed, and neither may be written over.
 */
export type DraftRelation = 'same' | 'ahead' | 'behind' | 'conflict';

/** Compares a device's copy with the list's. */
export function relationOf(
  { draft, saved, sending }: KnownOfList & { draft: Draft },
  listed: Draft
): DraftRelation {
  if (draft.revision === listed.revision || differingFields(draft.values, listed.values).length === 0) {
    return 'same';
  }
  if (listed.revision === saved?.revision || listed.revision === sending) {
    return 'ahead';
  }
  return draft.revision === saved?.revision ? 'behind' : 'conflict';
}

/** The fields in which two wordings differ, in the order of the first; a field that is not there is an empty one. */
export function differingFields(one: DraftValues, other: DraftValues): string[] {
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return fields.filter((field) => comparable(one[field]) !== comparable(other[field]));
}

const comparable = (value: unknown): string => {
  const isEmpty = value === undefined || value === null || value === '' || value === false;
  return isEmpty || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(value);
};
