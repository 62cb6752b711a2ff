import { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { ServerEnv } from './serverEnv';
import { StartError, codeOf, reasonOf } from '../startError';

type Fetch = (request: Request, env?: ServerEnv['Bindings']) => Response | Promise<Response>;

/** A server on 127.0.0.1, and nowhere else. */
export interface Listening {
  /** `127.0.0.1:4173` */
  host: string;
  /** Answers from now on; what came before waits. */
  serve(fetch: Fetch): void;
  close(): Promise<void>;
}

/**
 * Takes a port before there is anything to serve, because the tenant's address stands in what it serves.
 * @param port 0: any that is free
 * @throws StartError when the port is taken
 */
export async function listen(port: number): Promise<Listening> {
  let serve: (fetch: Fetch) => void = () => {};
  const answering = new Promise<Fetch>((resolve) => (serve = resolve));
  const server = createAdaptorServer({
    fetch: async (request, env) => (await answering)(request, env),
    overrideGlobalObjects: false
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new StartError(explain(port, error))));
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    host: `127.0.0.1:${portOf(server.address())}`,
    serve,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if (server instanceof Server) server.closeAllConnections();
      })
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function explain(port: number, error: Error): string {
  if (codeOf(error) === 'EADDRINUSE') {
    return `Port ${port} is in use; stop what runs there or choose another one with --port.`;
  }
  return `Port ${port} cannot be used: ${reasonOf(error)}.`;
}
