import * as v from 'valibot';
import type { KeyValueTable } from './store/keyValueTable';
import type { Consent } from './tenant';

/** The Graph scopes that an administrator has granted, and the way to grant others. */
export interface SettableConsent extends Consent {
  grant(scopes: readonly string[]): void;
}

const KEY = 'consent';

export function createConsent(state: KeyValueTable): SettableConsent {
  return {
    granted: () => state.get(KEY, v.array(v.string())) ?? [],
    grant: (scopes) => state.set(KEY, [...new Set(scopes)])
  };
}
