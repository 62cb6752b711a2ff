import * as v from 'valibot';
import { invalidJson, notSupported, unknownProperty, wrongPrimitive } from '../errors';

const jsonObject = v.record(v.string(), v.unknown());

/** The body of a request as a JSON object; an empty one counts as `{}`. Throws the service's answer to bad JSON. */
export function readJson(body: Uint8Array): Record<string, unknown> {
  const text = new TextDecoder().decode(body);
  if (text.trim() === '') {
    return {};
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw invalidJson('Invalid JSON. A token was not recognized in the JSON content.');
  }
  const object = v.safeParse(jsonObject, parsed);
  if (!object.success || Array.isArray(parsed)) {
    throw invalidJson(
      "An unexpected node was found when reading from the JSON reader. A 'StartObject' node was expected."
    );
  }
  return object.output;
}

/** Properties of a type that SharePoint has and this tenant lacks: naming one gets a 501. */
interface BodyType {
  name: string;
  missing: readonly string[];
}

/**
 * Reads the properties of an entity from a body. A property that the type does not have gets SharePoint's 400, one that
 * it has but this tenant lacks a 501, a value of another type the conversion error.
 */
export function readProperties<E extends v.ObjectEntries>(
  body: Record<string, unknown>,
  entries: E,
  type: BodyType
): v.InferOutput<v.ObjectSchema<E, undefined>> {
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata' || name.includes('odata.')) {
      continue;
    }
    if (!Object.hasOwn(entries, name)) {
      throw type.missing.includes(name)
        ? notSupported(`the property '${name}' of ${type.name} in a body`)
        : unknownProperty(name, type.name);
    }
    given[name] = value;
  }
  const parsed = v.safeParse(v.object(entries), given);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw issue.input === undefined
      ? invalidJson(`The parameter ${String(issue.path?.[0]?.key)} is missing.`)
      : wrongPrimitive(edmName(issue.expected));
  }
  return parsed.output;
}

function edmName(expected: string | null): string {
  const names: Record<string, string> = { string: 'Edm.String', number: 'Edm.Int32', boolean: 'Edm.Boolean' };
  return names[expected ?? ''] ?? 'Edm.String';
}

/** Permission masks come as strings (or numbers) in two halves. */
const half = v.pipe(
  v.union([v.pipe(v.string(), v.regex(/^\d{1,10}$/)), v.number()]),
  v.transform(Number),
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(4294967295)
);
export const maskSchema = v.pipe(
  v.looseObject({ High: half, Low: half }),
  v.transform(({ High, Low }) => ({ high: High, low: Low }))
);

/** A collection of strings: an array, or `{ results: [] }` in verbose JSON. */
export const stringsSchema = v.union([
  v.array(v.string()),
  v.pipe(
    v.looseObject({ results: v.array(v.string()) }),
    v.transform(({ results }) => results)
  )
]);
