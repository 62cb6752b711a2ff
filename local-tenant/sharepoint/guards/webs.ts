import type { Call } from '../call';
import { websBelow, type Web } from '../model/web';

/** The webs right below the call's own that the caller may open. */
export function visibleWebs(call: Call): Web[] {
  return websBelow(call.tenant, call.web).filter((web) => call.may('Open', { web }));
}
