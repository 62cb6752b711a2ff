import type { PersonKey } from '../../domain/people/personKey';
import type { StoredFile } from '../../domain/proposal/attachmentLink';
import type { Authority, ThemeFile } from '../../domain/timeline/themeFile';
import type { NetworkSettings } from '../../domain/settings/networkSettings';

/** Which proposals a view shows. */
export type ThemeQuery =
  | { kind: 'one'; proposalId: number }
  | { kind: 'mine'; person: PersonKey }
  /** Proposals whose routing names this person as personnel manager. */
  | { kind: 'waitingFor'; person: PersonKey }
  /** The newest proposals, for the secretariat. */
  | { kind: 'newest' }
  /** Every proposal, for the worker: whatever is due, however old. */
  | { kind: 'all' };

/** What a view needs, read in as few trips as the store allows. */
export interface ThemeView {
  files: ThemeFile[];
  /** Other proposals that the records name, as far as they exist. */
  others: ThemeFile[];
  authority: Authority;
  settings: NetworkSettings;
  /** What is attached to the one proposal that was asked for; undefined where a list was. */
  attachments?: readonly StoredFile[];
}

export interface ThemeFiles {
  /** Throws AppError; `notFound` where one proposal was asked for and is not there. */
  read(query: ThemeQuery): Promise<ThemeView>;
}
