import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import * as v from 'valibot';
import { parseXml } from './xml';

/** An Open Packaging Conventions zip: parts, each of which names others in a `.rels` file beside it. */
export interface OpcPackage {
  /** @throws Error when there is no such part */
  bytes(part: string): Uint8Array;
  text(part: string): string;
  /** The parts that `part` points at by relationships of that kind (`manifest-feature`, `clientsideasset`…). */
  related(part: string, kind: string): string[];
}

const relationshipsSchema = v.object({
  Relationships: v.object({
    Relationship: v.optional(v.array(v.object({ Type: v.string(), Target: v.string() })), [])
  })
});

/** @throws Error when the bytes are no zip */
export function openOpcPackage(zip: Uint8Array): OpcPackage {
  const parts = unzipSync(zip);

  function bytes(part: string): Uint8Array {
    const found = parts[part];
    if (!found) throw new Error(`it has no ${part}`);
    return found;
  }
  const text = (part: string): string => new TextDecoder().decode(bytes(part));

  return {
    bytes,
    text,
    related(part, kind) {
      const relations = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
      if (!parts[relations]) return [];
      return v
        .parse(relationshipsSchema, parseXml(text(relations)))
        .Relationships.Relationship.filter((relation) => relation.Type.endsWith(`/${kind}`))
        .map((relation) => relation.Target.replace(/^\//, ''));
    }
  };
}
