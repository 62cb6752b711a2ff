import * as v from 'valibot';
import type { KeyValueTable } from '../store/keyValueTable';
import { applicationSchema, type Application } from './application';

/** The app registrations of the directory. Like sign-ins they outlive a reset: they are no part of a seed. */
export interface Applications {
  all(): readonly Application[];
  byClientId(clientId: string): Application | undefined;
  /** Adds a registration, or puts it in the place of the one with the same client id. */
  register(application: Application): void;
}

const KEY = 'applications';

/** @param table one that a reset leaves alone */
export function createApplications(table: KeyValueTable): Applications {
  const all = (): Application[] => table.get(KEY, v.array(applicationSchema)) ?? [];
  return {
    all,
    byClientId: (clientId) => all().find((application) => application.clientId === clientId.toLowerCase()),
    register(application) {
      const others = all().filter(({ clientId }) => clientId !== application.clientId);
      table.set(KEY, [...others, application]);
    }
  };
}
