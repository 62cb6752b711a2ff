import { posix } from 'node:path';
import * as v from 'valibot';
import type { ListInstance } from '../sharepoint';
import { type ComponentManifest, componentManifestSchema } from './componentManifest';
import type { OpcPackage } from './opcPackage';
import type { Feature } from './solution';
import { parseXml } from './xml';

const componentSchema = v.object({
  ComponentManifest: v.pipe(v.string(), v.parseJson(), componentManifestSchema)
});
const listSchema = v.object({
  Title: v.string(),
  Url: v.string(),
  Description: v.optional(v.string(), ''),
  TemplateType: v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number)),
  CustomSchema: v.optional(v.string())
});
/** An `Elements` without children is read as a text. */
const elementsSchema = v.object({
  Elements: v.union([
    v.pipe(
      v.string(),
      v.transform(() => ({ ClientSideComponent: [], ListInstance: [] }))
    ),
    v.object({
      ClientSideComponent: v.optional(v.array(componentSchema), []),
      ListInstance: v.optional(v.array(listSchema), [])
    })
  ])
});

const featureSchema = v.object({ Feature: v.object({ Id: v.string(), Title: v.string() }) });

/** Of a list that has only what its template gives. */
const NO_SCHEMA = '<List><MetaData><Fields /></MetaData></List>';

/** package-solution writes this address; the app catalog replaces it when it deploys the package. */
const PLACEHOLDER = 'HTTPS://SPCLIENTSIDEASSETLIBRARY/';

interface FeatureContents {
  feature: Feature;
  components: ComponentManifest[];
  lists: ListInstance[];
}

/** One feature of the package and what it brings: the components of its element manifests and the lists they provision. */
export function readFeature(opc: OpcPackage, feature: string, assetsUrl: string): FeatureContents {
  const files = new Map(
    opc.related(feature, 'feature-elementfile').map((part) => [posix.basename(part), part])
  );
  const elements = opc
    .related(feature, 'feature-elementmanifest')
    .map((part) => v.parse(elementsSchema, parseXml(opc.text(part))).Elements);

  return {
    components: elements
      .flatMap((element) => element.ClientSideComponent)
      .map(({ ComponentManifest: manifest }) => servedFrom(manifest, assetsUrl)),
    lists: elements
      .flatMap((element) => element.ListInstance)
      .map((list) => ({
        title: list.Title,
        url: list.Url,
        description: list.Description,
        templateType: list.TemplateType,
        schemaXml: schemaOf(list.CustomSchema, list.Title)
      })),
    feature: headOf(feature)
  };

  function headOf(part: string): Feature {
    const { Feature: head } = v.parse(featureSchema, parseXml(opc.text(part)));
    return { id: head.Id.toLowerCase(), title: head.Title };
  }

  function schemaOf(name: string | undefined, list: string): string {
    if (name === undefined) return NO_SCHEMA;
    const part = files.get(posix.basename(name.replace(/\\/g, '/')));
    if (part === undefined)
      throw new Error(`the list "${list}" names the schema ${name}, which is not in it`);
    return opc.text(part);
  }
}

function servedFrom(manifest: ComponentManifest, assetsUrl: string): ComponentManifest {
  const { loaderConfig } = manifest;
  const internalModuleBaseUrls = loaderConfig.internalModuleBaseUrls.map((url) =>
    url.toUpperCase() === PLACEHOLDER ? assetsUrl : url
  );
  return { ...manifest, loaderConfig: { ...loaderConfig, internalModuleBaseUrls } };
}
