import type { Draft } from '../../domain/draft/draft';
import type { DeviceCopy } from '../ports/deviceDrafts';
import type { ListedDraft } from '../ports/draftList';
import { savedRow, type DraftSources } from './draftSources';
import { draftBeside } from './keepBeside';
import type { DraftEntry } from './readDrafts';

/** Another wording of the draft that is open here, stored by another device or by another tab of this one. */
export type OtherVersion = { where: 'list'; listed: ListedDraft } | { where: 'tab'; copy: DeviceCopy };

/** What the author wants of two wordings. */
export type VersionChoice = 'mine' | 'other' | 'both';

/** Brings a draft to this device, to go on with. */
export async function openDraft(
  { device }: Pick<DraftSources, 'device'>,
  { listed, device: copy, relation }: Pick<DraftEntry, 'listed' | 'device' | 'relation'>
): Promise<DeviceCopy | undefined> {
  return listed && (!copy || relation === 'behind') ? takeOver(device, listed) : copy;
}

/**
 * Does what the author has chosen of two wordings, and gives the one to go on with. Of both, each becomes a draft: the other one
 * keeps the identity, since it may have been sent under it.
 */
export async function chooseVersion(
  { device }: Pick<DraftSources, 'device'>,
  mine: Draft,
  other: OtherVersion,
  choice: VersionChoice
): Promise<DeviceCopy> {
  switch (choice) {
    case 'mine': {
      // It has been seen, so it may be written over.
      const known = other.where === 'list' ? { saved: savedRow(other.listed) } : other.copy;
      return put(device, { ...known, draft: mine });
    }
    case 'other':
      return other.where === 'list' ? takeOver(device, other.listed) : other.copy;
    case 'both':
      if (other.where === 'list') {
        await takeOver(device, other.listed);
      }
      return put(device, { draft: draftBeside(mine) });
  }
}

const takeOver = (device: DraftSources['device'], listed: ListedDraft): Promise<DeviceCopy> =>
  put(device, { draft: listed.draft, saved: savedRow(listed) });

async function put(device: DraftSources['device'], copy: DeviceCopy): Promise<DeviceCopy> {
  await device.put(copy);
  return copy;
}
