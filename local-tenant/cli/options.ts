import { parseArgs } from 'node:util';
import { StartError, reasonOf } from '../startError';

/** What the person who starts the tenant asks for. */
export interface StartOptions {
  port: number;
  /** Undefined: the usual file. */
  data: string | undefined;
  /** Undefined: the demo. */
  seed: string | undefined;
  /** A solution package to install as it is; undefined: this project's own. */
  package: string | undefined;
  /** So long a request of a browser waits at most, in milliseconds. */
  delay: number;
  open: boolean;
  build: boolean;
}

const USAGE =
  'npm start -- [--port 4173] [--data FILE|:memory:] [--seed DIR] [--package FILE] [--delay MS] [--no-open] [--no-build]';
const DEFAULT_PORT = 4173;

/** @throws StartError when an option is unknown or its value makes no sense */
export function parseOptions(args: readonly string[]): StartOptions {
  const values = parse(args);
  return {
    port: portOf(values.port),
    data: values.data,
    seed: values.seed,
    package: values.package,
    delay: delayOf(values.delay),
    open: !values['no-open'],
    build: !values['no-build'] && values.package === undefined
  };
}

function parse(args: readonly string[]): {
  port?: string;
  data?: string;
  seed?: string;
  package?: string;
  delay?: string;
  'no-open'?: boolean;
  'no-build'?: boolean;
} {
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        seed: { type: 'string' },
        package: { type: 'string' },
        delay: { type: 'string' },
        'no-open': { type: 'boolean' },
        'no-build': { type: 'boolean' }
      }
    }).values;
  } catch (error) {
    const [reason] = reasonOf(error).split(/\.\s/);
    throw new StartError(`${reason}; usage: ${USAGE}`);
  }
}

function delayOf(text = '0'): number {
  if (!/^\d{1,5}$/.test(text)) throw new StartError(`--delay takes milliseconds, not "${text}".`);
  return Number(text);
}

function portOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65535)) throw new StartError(`--port takes a number from 0 to 65535, not "${text}".`);
  return port;
}
