import type { DirectoryPerson, DirectorySnapshot } from '../../domain/routing/directoryPerson';
import type { PersonKey } from '../../domain/people/personKey';

export interface Directory {
  /** A person with the chain of managers above. Throws AppError: `consentMissing`, `notFound`, `unavailable`… */
  snapshotOf(person: PersonKey): Promise<DirectorySnapshot>;
  /** People by key; unknown ones are left out. */
  peopleOf(keys: readonly PersonKey[]): Promise<DirectoryPerson[]>;
}
