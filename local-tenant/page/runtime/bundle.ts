import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import type { StaticFile } from '../../http/staticFiles';
import type { Library } from './library';

/** Where the entries' imports are looked up: the folder `page`. */
const PAGE_FOLDER = dirname(__dirname);

const COMMON: BuildOptions = {
  bundle: true,
  write: false,
  minify: true,
  platform: 'browser',
  target: 'es2019',
  charset: 'utf8',
  mainFields: ['browser', 'module', 'main'],
  define: { 'process.env.NODE_ENV': '"production"' }
};

/**
 * Builds a library as the named AMD module that the SPFx loader (a RequireJS inside) asks for. Its imports stay outside
 * and come in as AMD dependencies.
 */
export async function bundleLibrary(library: Library): Promise<StaticFile> {
  const imports = Object.keys(library.imports ?? {});
  const code = await bundle({
    stdin: { contents: library.contents, resolveDir: PAGE_FOLDER, loader: 'ts' },
    format: 'cjs',
    external: imports
  });
  const names = JSON.stringify(imports);
  const id = JSON.stringify(`${library.id}_${library.version}`);
  return namedByContents(
    library.alias.replace(/[@/]/g, '_'),
    `define(${id}, ${names}, function () {
var names = ${names}, values = arguments;
var require = function (name) { return values[names.indexOf(name)]; };
var module = { exports: {} }, exports = module.exports;
${code}
return module.exports;
});`
  );
}

/** Builds a script of the page itself: one of the files in `browser`. */
export async function bundleScript(name: string): Promise<StaticFile> {
  const code = await bundle({
    stdin: { contents: `import './browser/${name}'`, resolveDir: PAGE_FOLDER, loader: 'ts' },
    format: 'iife'
  });
  return namedByContents(name, code);
}

/** Gives a file a name that changes with what is in it, so that browsers may keep it for good. */
export function namedByContents(name: string, contents: string, extension = 'js'): StaticFile {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 16);
  return { name: `${name}_${hash}.${extension}`, bytes: new TextEncoder().encode(contents), immutable: true };
}

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...COMMON, ...options, write: false });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild gave no file');
  return file.text;
}
