import { codeOf } from '../src/application/errors';
import { readConfiguration } from './configuration';
import { WorkerFailure } from './failure';
import { msalTokens } from './msalTokens';
import { readOptions } from './options';
import { run } from './run';

/** `npm run worker`: brings routings and mails to an end without anybody's browser. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const configuration = readConfiguration(process.env);
  const stop = new AbortController();
  process.once('SIGTERM', () => stop.abort());
  process.once('SIGINT', () => stop.abort());
  const print = (line: string): void => console.log(line);
  process.exitCode = await run({
    options,
    configuration,
    tokens: msalTokens(configuration),
    print,
    stop: stop.signal
  });
}

main().catch((error: unknown) => {
  console.error(
    error instanceof WorkerFailure ? error.message : `The worker stopped unexpectedly (${codeOf(error)}).`
  );
  process.exitCode = 1;
});
