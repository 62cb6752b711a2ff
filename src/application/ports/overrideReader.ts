import type { RoutingOverride } from '../../domain/routing/directoryPerson';
import type { PersonKey } from '../../domain/people/personKey';

export interface OverrideReader {
  /** Managers set by hand for that person. */
  overridesOf(person: PersonKey): Promise<RoutingOverride[]>;
}
