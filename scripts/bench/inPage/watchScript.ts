import { buildSync } from 'esbuild';
import { join } from 'node:path';

/** The script that measures in the page, as one text. */
export function watchScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, 'watch.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022'
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild gave no file');
  return file.text;
}
