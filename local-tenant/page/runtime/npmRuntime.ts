import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { StaticFile } from '../../http/staticFiles';
import { type ComponentManifest, componentManifestSchema } from '../../package/componentManifest';

/** The packages of the SharePoint Framework's runtime; each carries its bundles and manifests in `dist`. */
const PACKAGES = [
  'sp-component-base',
  'sp-core-library',
  'sp-diagnostics',
  'sp-dynamic-data',
  'sp-http',
  'sp-http-base',
  'sp-http-msgraph',
  'sp-image-helper',
  'sp-loader',
  'sp-lodash-subset',
  'sp-page-context',
  'sp-top-actions',
  'sp-webpart-base'
];

const SERVED = /\.(js|woff|css)$/;

/** The runtime as npm has it. */
export interface NpmRuntime {
  /** Reads a file by its name; the names carry a hash, so all packages share one flat address. */
  file(name: string): StaticFile | undefined;
  /** The packages' own manifests, pointed at `baseUrl` in place of the workbench's address. */
  manifests(baseUrl: string): ComponentManifest[];
}

export function openNpmRuntime(): NpmRuntime {
  const folders = PACKAGES.map((name) =>
    join(dirname(require.resolve(`@microsoft/${name}/package.json`)), 'dist')
  );
  const paths = new Map(
    folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => SERVED.test(name) && name !== 'index.js')
        .map((name) => [name, join(folder, name)] as const)
    )
  );
  const files = new Map<string, StaticFile>();
  return {
    file(name) {
      const path = paths.get(name);
      if (path === undefined) return undefined;
      const file = files.get(name) ?? {
        name,
        bytes: readFileSync(path),
        immutable: /_[0-9a-f]{20}\./.test(name)
      };
      files.set(name, file);
      return file;
    },
    manifests: (baseUrl) =>
      folders.flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.manifest.json'))
          .map((name) => servedFrom(join(folder, name), baseUrl))
      )
  };
}

const npmManifestSchema = v.pipe(v.string(), v.parseJson(), componentManifestSchema);

/** `isInternal` marks a component as part of the platform, not of a customer's package. */
function servedFrom(path: string, baseUrl: string): ComponentManifest {
  const manifest = v.parse(npmManifestSchema, readFileSync(path, 'utf8'));
  return {
    ...manifest,
    isInternal: true,
    loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] }
  };
}
