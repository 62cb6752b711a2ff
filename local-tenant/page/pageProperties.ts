import * as v from 'valibot';
import type { KeyValueTable } from '../store/keyValueTable';

/** What editors changed of the web parts' properties, by page and instance. */
export interface PageProperties {
  of(path: string): Record<string, Record<string, unknown>>;
  save(path: string, properties: Record<string, Record<string, unknown>>): void;
}

/** Properties of web parts by instance id. */
export const propertiesSchema = v.record(v.string(), v.record(v.string(), v.unknown()));

export function openPageProperties(state: KeyValueTable): PageProperties {
  const key = (path: string): string => `page:${path.toLowerCase()}`;
  const of: PageProperties['of'] = (path) => state.get(key(path), propertiesSchema) ?? {};
  return {
    of,
    save: (path, properties) => state.set(key(path), { ...of(path), ...properties })
  };
}
