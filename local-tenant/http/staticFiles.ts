import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import type { ServerEnv } from './serverEnv';

/** A file that does not change while the tenant runs. */
export interface StaticFile {
  name: string;
  bytes: Uint8Array;
  /** Whether the name changes with the contents, so that a browser may keep it for good. */
  immutable: boolean;
}

/** Text is worth compressing from about one network packet on. */
const WORTH_COMPRESSING = 1400;
const COMPRESSIBLE = /javascript|json|css|xml|svg|text/;

const compressed = new WeakMap<StaticFile, Uint8Array>();

/** Sends the file, compressed for a browser that takes it; 404 when there is none. */
export function sendFile(c: Context<ServerEnv>, file: StaticFile | undefined): Response {
  if (!file) return c.text('not found\n', 404);
  const type = getMimeType(file.name) ?? 'application/octet-stream';
  c.header('Content-Type', type);
  c.header('Cache-Control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Vary', 'Accept-Encoding');
  if (COMPRESSIBLE.test(type) && file.bytes.length > WORTH_COMPRESSING && acceptsGzip(c)) {
    c.header('Content-Encoding', 'gzip');
    return c.body(gzipOf(file));
  }
  return c.body(file.bytes);
}

function acceptsGzip(c: Context<ServerEnv>): boolean {
  return /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
}

/** Compressed once, when it is first asked for. */
function gzipOf(file: StaticFile): Uint8Array {
  const kept = compressed.get(file) ?? gzipSync(file.bytes);
  compressed.set(file, kept);
  return kept;
}
