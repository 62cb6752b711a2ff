import { Hono } from 'hono';
import { type StaticFile, sendFile } from '../http/staticFiles';
import type { ServerEnv } from '../http/serverEnv';
import type { Solution } from './solution';

/** Where the client-side assets of installed solutions are served, as the app catalog's library does. */
export const ASSETS_URL = '/packages/';

export function assetRoutes(solutions: readonly Solution[]): Hono<ServerEnv> {
  const files = new Map<string, StaticFile>(
    solutions.flatMap(({ id, assets }) =>
      [...assets].map(([name, bytes]) => [`${id}/${name}`, { name, bytes, immutable: true }])
    )
  );
  return new Hono<ServerEnv>().get(`${ASSETS_URL}:solution/:name`, (c) =>
    sendFile(c, files.get(`${c.req.param('solution')}/${c.req.param('name')}`))
  );
}
