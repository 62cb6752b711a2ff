import type { Draft } from '../../domain/draft/draft';
import type { DeviceCopy, DeviceDrafts } from '../ports/deviceDrafts';
import type { OtherVersion, VersionChoice } from './openDraft';
import type { DraftEntry, DraftsView } from './readDrafts';
import type { SaveResult } from './saveDraft';

/** What somebody does with their drafts; each call but those of the device throws AppError. */
export interface DraftUseCases {
  device: DeviceDrafts;
  /** The present moment, by which old drafts are told. */
  now(): Date;
  /** All drafts, from both places; what was sent or is over is removed. */
  read(): Promise<DraftsView>;
  save(draft: Draft): Promise<SaveResult>;
  open(entry: DraftEntry): Promise<DeviceCopy | undefined>;
  choose(mine: Draft, other: OtherVersion, choice: VersionChoice): Promise<DeviceCopy>;
  /** Keeps a draft that was made of another one's wording. */
  keepBeside(draft: Draft): Promise<void>;
  remove(entry: DraftEntry): Promise<void>;
  restore(entry: DraftEntry): Promise<void>;
  noteTold(entry: DraftEntry): Promise<void>;
  keepOld(entry: DraftEntry): Promise<void>;
  /** Takes a draft away that has become a proposal. */
  finish(clientId: string): Promise<void>;
}
