/** A component of the runtime that the tenant makes itself, because npm does not have it as an AMD module. */
export interface Library extends ComponentName {
  alias: string;
  /** The source of its entry: what it exports. */
  contents: string;
  /** The components that it imports, by the name it imports them under. */
  imports?: Readonly<Record<string, ComponentName>>;
}

/** How manifests refer to a component. */
export interface ComponentName {
  /** GUID. */
  id: string;
  version: string;
}
