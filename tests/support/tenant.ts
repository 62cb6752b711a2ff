import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';

/** A local tenant in a process of its own, as `npm start` starts it. */
export interface TestTenant {
  origin: string;
  /** What it has written to stderr so far. */
  complaints(): string;
  /** A `Cookie` header of somebody who has signed in. */
  signIn(userPrincipalName: string): Promise<string>;
  /** A bearer token. */
  token(userPrincipalName: string, resource: 'graph' | 'sharepoint'): Promise<string>;
  /** What the tenant answers to a request, whatever it is; redirects are not followed. */
  send(path: string, init?: RequestInit): Promise<Answer>;
  /** The JSON at a path of the tenant; the test fails unless it answers 200. */
  get(path: string): Promise<unknown>;
  /** The same for a POST with a JSON body. */
  post(path: string, body?: unknown): Promise<unknown>;
  close(): Promise<void>;
  /** Ends the process as a power cut would: it is not told. */
  kill(): Promise<void>;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

export interface TestTenantOptions {
  /** A data file; in memory when left out. */
  data?: string;
  /** A seed's folder; the demo when left out. */
  seed?: string;
}

const PROJECT = join(__dirname, '..', '..');
const START = join(PROJECT, 'scripts', 'start.js');

/** Starts a tenant on a free port, with the package that was built last, and waits until it is ready. */
export async function startTestTenant({
  data = ':memory:',
  seed
}: TestTenantOptions = {}): Promise<TestTenant> {
  const delay = process.env.TENANT_DELAY ?? '0';
  const usual = ['--port', '0', '--no-build', '--no-open', '--delay', delay];
  const args = [...usual, '--data', data, ...(seed ? ['--seed', seed] : [])];
  const child = spawn(process.execPath, [START, ...args], { cwd: PROJECT });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const exit = once(child, 'exit');
  const origin = await Promise.race([
    readyLine(createInterface(child.stdout)),
    exit.then(() => {
      throw new Error(`The tenant did not start: ${stderr}`);
    })
  ]);

  async function send(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(origin + path, { redirect: 'manual', ...init });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  async function json(path: string, init: RequestInit = {}): Promise<unknown> {
    const { status, text } = await send(path, init);
    if (status !== 200) throw new Error(`${init.method ?? 'GET'} ${path}: ${status} ${text}`);
    return JSON.parse(text);
  }

  return {
    origin,
    complaints: () => stderr,
    async signIn(userPrincipalName) {
      const answer = await send(`/_tenant/sign-in?user=${encodeURIComponent(userPrincipalName)}`);
      const [cookie] = answer.headers.getSetCookie();
      if (cookie === undefined) throw new Error(`${userPrincipalName} was not signed in: ${answer.status}`);
      return cookie.split(';')[0] ?? '';
    },
    async token(userPrincipalName, resource) {
      const path = `/_tenant/token?user=${encodeURIComponent(userPrincipalName)}&resource=${resource}`;
      return v.parse(v.object({ token: v.string() }), await json(path)).token;
    },
    send,
    get: (path) => json(path),
    post: (path, body = {}) => json(path, { method: 'POST', body: JSON.stringify(body) }),
    async close() {
      child.kill('SIGTERM');
      await exit;
    },
    async kill() {
      child.kill('SIGKILL');
      await exit;
    }
  };
}

function readyLine(lines: ReturnType<typeof createInterface>): Promise<string> {
  return new Promise((resolve) => {
    lines.on('line', (line) => {
      const origin = /^ready (http:\S+)$/.exec(line)?.[1];
      if (origin !== undefined) resolve(origin);
    });
  });
}

/** How a start ended that was expected to fail. */
export interface FailedStart {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the tenant with these arguments and waits for its end. */
export async function startAndFail(...args: string[]): Promise<FailedStart> {
  const child = spawn(process.execPath, [START, '--no-open', ...args], { cwd: PROJECT });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}
