import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { TestApplication } from './application';
import type { TestTenant } from './tenant';

const project = join(__dirname, '..', '..');
const tsx = join(project, 'node_modules', 'tsx', 'dist', 'cli.mjs');

/** The worker as `npm run worker` starts it, in a process of its own. */
export interface WorkerProcess {
  child: ChildProcess;
  /** What it has printed so far. */
  stdout(): string;
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

/** The environment that lets the worker work on a tenant. */
export const workerEnvironment = (
  tenant: Pick<TestTenant, 'origin'>,
  { tenantId, clientId, certificate, privateKey }: TestApplication
): Record<string, string> => ({
  NETVAERK_TENANT_ID: tenantId,
  NETVAERK_CLIENT_ID: clientId,
  NETVAERK_CERTIFICATE: `${certificate}${privateKey}`,
  NETVAERK_SITE_URL: `${tenant.origin}/sites/netvaerk`,
  NETVAERK_LOGIN_URL: tenant.origin,
  NETVAERK_GRAPH_URL: `${tenant.origin}/graph`
});

export function startWorker(args: readonly string[], environment: Record<string, string>): WorkerProcess {
  const child = spawn(process.execPath, [tsx, join(project, 'worker', 'index.ts'), ...args], {
    cwd: project,
    env: { PATH: process.env.PATH, ...environment }
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  );
  return { child, stdout: () => stdout, ended };
}
