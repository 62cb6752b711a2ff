import type { StaticFile } from '../../http/staticFiles';
import type { ComponentManifest } from '../../package/componentManifest';
import { bundleLibrary, bundleScript, namedByContents } from './bundle';
import { libraries } from './libraries';
import type { ComponentName, Library } from './library';
import { openNpmRuntime } from './npmRuntime';
import { assembled } from './stubs';

export { APPLICATION_ID } from './libraries';

/** The scripts that the page and the mailbox load themselves, in `browser`. */
type ScriptName = 'before' | 'start' | 'chrome' | 'outlook';

/** Everything that a page loads besides the web parts: the runtime of npm, and what the tenant builds. */
export interface Runtime {
  /** The manifests of all of it. */
  manifests: readonly ComponentManifest[];
  /** Address of the script that brings the loader. */
  loaderUrl: string;
  scriptUrl(name: ScriptName): string;
  file(name: string): StaticFile | undefined;
}

/** The loader with everything that it carries, with English texts: the npm packages have no others. */
const LOADER = 'sp-loader-assembly_en-us';
const SCRIPTS: readonly ScriptName[] = ['before', 'start', 'chrome', 'outlook'];

/** @param baseUrl where `file` is served, ending in `/` */
export async function buildRuntime(baseUrl: string): Promise<Runtime> {
  const npm = openNpmRuntime();
  const [built, scripts] = await Promise.all([
    Promise.all(libraries.map(async (library) => ({ library, file: await bundleLibrary(library) }))),
    Promise.all(SCRIPTS.map(async (name) => [name, await bundleScript(name)] as const))
  ]);
  const scriptFiles = new Map(scripts);
  const loader = withHash(npm.file(`${LOADER}.js`));
  const ours = new Map(
    [...built.map(({ file }) => file), ...scriptFiles.values(), loader].map((file) => [file.name, file])
  );
  return {
    manifests: [
      ...npm.manifests(baseUrl),
      ...built.map(({ library, file }) => manifestOf(library, file.name, baseUrl)),
      ...assembled.map((component) => manifestOf(component, `${component.alias}.js`, baseUrl))
    ],
    loaderUrl: `${baseUrl}${loader.name}`,
    scriptUrl: (name) => `${baseUrl}${scriptFiles.get(name)?.name ?? ''}`,
    file: (name) => ours.get(name) ?? npm.file(name)
  };
}

/** The loader's file is the only one of the runtime without a hash in its name. */
function withHash(file: StaticFile | undefined): StaticFile {
  if (!file) throw new Error(`@microsoft/sp-loader has no ${LOADER}.js`);
  return namedByContents(LOADER, new TextDecoder().decode(file.bytes));
}

function manifestOf(
  { alias, id, version, imports = {} }: ComponentName & { alias: string; imports?: Library['imports'] },
  path: string,
  baseUrl: string
): ComponentManifest {
  const components = Object.entries(imports).map(([name, component]) => [
    name,
    { type: 'component', ...component }
  ]);
  return {
    manifestVersion: 2,
    componentType: 'Library',
    isInternal: true,
    id,
    version,
    alias,
    loaderConfig: {
      internalModuleBaseUrls: [baseUrl],
      entryModuleId: alias,
      scriptResources: { [alias]: { type: 'path', path }, ...Object.fromEntries(components) }
    }
  };
}
