import * as v from 'valibot';

const localized = v.looseObject({ default: v.string() });

/** The parts of a component's manifest that the tenant reads; the rest is handed to the runtime as it is. */
export const componentManifestSchema = v.looseObject({
  manifestVersion: v.number(),
  id: v.string(),
  alias: v.string(),
  version: v.string(),
  componentType: v.string(),
  preconfiguredEntries: v.optional(
    v.array(
      v.looseObject({
        title: localized,
        description: v.optional(localized),
        properties: v.record(v.string(), v.unknown())
      })
    )
  ),
  loaderConfig: v.looseObject({ internalModuleBaseUrls: v.array(v.string()) })
});

export type ComponentManifest = v.InferOutput<typeof componentManifestSchema>;
