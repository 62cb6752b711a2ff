import { Hono } from 'hono';
import { type StaticFile, sendFile } from '../http/staticFiles';
import type { ServerEnv } from '../http/serverEnv';
import type { Solution } from './solution';

/** Where the client-side assets of the installed solution are served, as the app catalog's library does. */
export const ASSETS_URL = '/packages/';

export function assetRoutes(solution: Solution): Hono<ServerEnv> {
  const files = new Map<string, StaticFile>(
    [...solution.assets].map(([name, bytes]) => [name, { name, bytes, immutable: true }])
  );
  return new Hono<ServerEnv>().get(`${ASSETS_URL}${solution.id}/:name`, (c) =>
    sendFile(c, files.get(c.req.param('name')))
  );
}
