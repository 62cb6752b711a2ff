import type { Entity, Value } from '../odata/entity';
import type { Call } from './call';
import type { Target } from './request/target';

export type Method = 'GET' | 'POST' | 'MERGE' | 'PATCH' | 'PUT' | 'DELETE';

/** What an operation answers; the dispatcher writes it in the format that the client asked for. */
export type Answer =
  | { kind: 'entity'; entity: Entity; created?: boolean }
  /** A collection in memory, or one page of a query (`paged`: the query options were applied already). */
  | { kind: 'collection'; entities: Entity[]; set: string; paged?: boolean; nextToken?: string }
  /** The result of a method, or one property. */
  | { kind: 'value'; name: string; value: Value }
  /** A method without a result: `{"odata.null":true}`. */
  | { kind: 'nothing'; name: string }
  /** A write that answers without a body: 204 after a change, 200 after a deletion. */
  | { kind: 'empty'; status: 200 | 204; etag?: string }
  | { kind: 'bytes'; content: Uint8Array; contentType: string; headers: Record<string, string> };

/** One operation of the REST surface: what it is called by, and what it does. */
export interface Operation {
  method: Method | readonly Method[];
  /** Canonical paths (see `request/target.ts`): `web/lists/list()/items/item()`. */
  path: string | readonly string[];
  /** One sentence for the support matrix. */
  summary: string;
  /** Query options that the operation applies; any other is refused. */
  options?: readonly QueryOption[];
  handle(call: Call, target: Target): Answer;
}

export type QueryOption = '$select' | '$expand' | '$filter' | '$orderby' | '$top' | '$skip' | '$skiptoken';

export const ENTITY_OPTIONS: readonly QueryOption[] = ['$select', '$expand'];
export const COLLECTION_OPTIONS: readonly QueryOption[] = [
  '$select',
  '$expand',
  '$filter',
  '$orderby',
  '$top',
  '$skip'
];
