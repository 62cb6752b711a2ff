import type { ListInstance } from '../sharepoint';
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
  /** Its features, which are active on the site at the top once it is installed. */
  features: readonly Feature[];
  /** The client-side assets by file name; the names carry a hash of what is in the file. */
  assets: ReadonlyMap<string, Uint8Array>;
  /** The lists that its features bring, each with the schema that its element names. */
  lists: readonly ListInstance[];
}

/** A feature as its package names it. */
export interface Feature {
  /** GUID. */
  id: string;
  title: string;
}

export interface PermissionRequest {
  resource: string;
  scope: string;
}
