import type { TenantEnv } from '../tenant';

/** The environment of the server's own routes: the shared variables, and Node's request for those who need the socket. */
export interface ServerEnv {
  /** Empty for a part of a batch, which came over no socket of its own. */
  Bindings: { incoming?: { socket: { destroy(): unknown } } };
  Variables: TenantEnv['Variables'];
}
