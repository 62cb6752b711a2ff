import type { ComponentManifest } from './componentManifest';

/** A solution package as the tenant installs it. */
export interface Solution {
  /** GUID. */
  id: string;
  name: string;
  /** Four numbers, as in `0.1.0.0`. */
  version: string;
  /** What the package asks an administrator to grant. */
  permissions: readonly PermissionRequest[];
  components: readonly ComponentManifest[];
  /** The client-side assets by file name; the names carry a hash of what is in the file. */
  assets: ReadonlyMap<string, Uint8Array>;
  lists: readonly ListInstance[];
}

export interface PermissionRequest {
  resource: string;
  scope: string;
}

/** A list that a feature of the package provisions: a `ListInstance` with the schema file that it names. */
export interface ListInstance {
  title: string;
  /** Relative to the web: `Lists/ThemeProposals`. */
  url: string;
  description: string;
  /** 100: a generic list. */
  templateType: number;
  /** The `List` element with content types, fields and views; undefined when the list has only what its template gives. */
  schemaXml: string | undefined;
}
