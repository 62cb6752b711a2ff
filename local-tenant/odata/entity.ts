/** What a property of an entity can hold. The type names are those of the service's metadata. */
export type Value = Primitive | Complex | ValueCollection;
export type Primitive = string | number | boolean | null;

export interface Complex {
  complexType: string;
  properties: Record<string, Value>;
}

export interface ValueCollection {
  collectionOf: string;
  values: Value[];
}

/** An entity as a handler describes it, before `$select` and `$expand` choose from it. */
export interface Entity {
  /** `SP.List`. */
  type: string;
  /** Name of its entity set in the metadata: `SP.ApiData.Lists`. */
  set: string;
  /** Address below `_api/`: `Web/Lists(guid'…')`. */
  address: string;
  /** What `odata.id` shows in place of the address (list items show a GUID). */
  id?: string;
  etag?: string;
  /** Shown when nothing is selected. */
  properties: Record<string, Value>;
  /** Shown only when selected by name. */
  onDemand?: Record<string, () => Value>;
  /** A dictionary: what is selected of it and is not there is left out. */
  isOpen?: boolean;
  /** Navigation properties; `undefined` stands for a link that leads nowhere. */
  links?: Record<string, () => Entity | Entity[] | undefined>;
  /** Properties that the real service has and this one lacks. */
  missing?: readonly string[];
  /** A link that cannot be selected unless it is expanded (person and lookup columns of items). */
  mustExpand?: readonly string[];
}

/** What was chosen of an entity: ready to be written in any of the formats. */
export interface Projection {
  entity: Entity;
  values: [string, Value][];
  expanded: [string, Projection | Projection[]][];
  /** Links that were not expanded: verbose shows them as deferred. */
  deferred: string[];
}

export function complex(complexType: string, properties: Record<string, Value>): Complex {
  return { complexType, properties };
}

export function collectionOf(type: string, values: Value[]): ValueCollection {
  return { collectionOf: type, values };
}
