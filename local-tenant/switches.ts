import * as v from 'valibot';
import type { KeyValueTable } from './store/keyValueTable';
import type { Switches } from './tenant';

const KEY = 'switches';
const switchesSchema = v.object({ stampsForgeable: v.boolean() });

/** What the real service may or may not allow; each starts as the strict reading of its documentation. */
export function createSwitches(state: KeyValueTable): Switches {
  return {
    get stampsForgeable() {
      return state.get(KEY, switchesSchema)?.stampsForgeable ?? false;
    },
    set stampsForgeable(value: boolean) {
      state.set(KEY, { stampsForgeable: value });
    }
  };
}
