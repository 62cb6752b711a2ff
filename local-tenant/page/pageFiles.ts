import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { type StaticFile, sendFile } from '../http/staticFiles';
import type { ServerEnv } from '../http/serverEnv';
import { type Runtime, buildRuntime } from './runtime';
import { namedByContents } from './runtime/bundle';
import { themesCss } from './themes';

/** What pages load: the runtime's scripts and the tenant's own stylesheets. */
export interface PageFiles {
  runtime: Runtime;
  /** Addresses of stylesheets: the themes' colours, then those named. */
  styleUrls(...names: StyleName[]): readonly string[];
  routes: Hono<ServerEnv>;
}

type StyleName = 'page' | 'lists' | 'outlook';

/** Names of files below it change with their contents, or with the version of the runtime. */
const BASE_URL = '/_page/';
const ICON_URL = `${BASE_URL}icon.svg`;

export async function buildPageFiles(): Promise<PageFiles> {
  const runtime = await buildRuntime(BASE_URL);
  const themes = namedByContents('themes', themesCss(), 'css');
  const styles: Record<StyleName, StaticFile> = {
    page: stylesheet('page'),
    lists: stylesheet('lists'),
    outlook: stylesheet('outlook')
  };
  const files = new Map([themes, ...Object.values(styles)].map((file) => [file.name, file]));
  const icon: StaticFile = {
    name: 'icon.svg',
    bytes: readFileSync(join(__dirname, 'icon.svg')),
    immutable: false
  };

  const routes = new Hono<ServerEnv>()
    .get(ICON_URL, (c) => sendFile(c, icon))
    .get('/favicon.ico', (c) => sendFile(c, icon))
    .get(`${BASE_URL}:name`, (c) => {
      const name = c.req.param('name');
      return sendFile(c, files.get(name) ?? runtime.file(name));
    });

  return {
    runtime,
    styleUrls: (...names) =>
      [themes, ...names.map((name) => styles[name])].map((file) => BASE_URL + file.name),
    routes
  };
}

function stylesheet(name: string): StaticFile {
  return namedByContents(name, readFileSync(join(__dirname, `${name}.css`), 'utf8'), 'css');
}
