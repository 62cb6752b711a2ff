import type { DirectoryPerson } from '../../domain/routing/directoryPerson';
import type { Forum } from '../../domain/settings/networkSettings';

export interface ForumReader {
  /** Who sits in a forum, by its directory group or by name. Throws AppError: `consentMissing`, `notFound`… */
  membersOf(forum: Forum): Promise<DirectoryPerson[]>;
}
