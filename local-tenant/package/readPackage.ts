import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import * as v from 'valibot';
import { StartError, codeOf, reasonOf } from '../startError';
import { readFeature } from './elements';
import { openOpcPackage } from './opcPackage';
import type { Solution } from './solution';
import { parseXml } from './xml';

const appSchema = v.object({
  App: v.object({
    ProductID: v.string(),
    Name: v.string(),
    Version: v.string(),
    WebApiPermissionRequests: v.optional(
      v.object({
        WebApiPermissionRequest: v.array(v.object({ ResourceId: v.string(), Scope: v.string() }))
      })
    )
  })
});

const MANIFEST = 'AppManifest.xml';

/**
 * Reads a solution as the app catalog does: an OPC zip in which each part names the next one.
 *
 *     AppManifest.xml                              id, name, version, permissions
 *       → feature_<id>.xml                         → <id>/WebPart_<id>.xml   the component manifest, JSON in an attribute
 *                                                  → elements.xml, schemas   the lists
 *       → ClientSideAssets.xml                     → ClientSideAssets/*      the scripts
 *
 * @param assetsUrl where the tenant serves the assets of solutions, ending in `/`
 * @throws StartError when the file is missing or no solution package
 */
export function readPackage(file: string, assetsUrl: string): Solution {
  try {
    const opc = openOpcPackage(readFileSync(file));
    const { App: app } = v.parse(appSchema, parseXml(opc.text(MANIFEST)));
    const baseUrl = `${assetsUrl}${app.ProductID}/`;
    const features = opc
      .related(MANIFEST, 'manifest-feature')
      .map((feature) => readFeature(opc, feature, baseUrl));
    const assetParts = opc
      .related(MANIFEST, 'manifest-clientsideasset')
      .flatMap((list) => opc.related(list, 'clientsideasset'));
    return {
      id: app.ProductID,
      name: app.Name,
      version: app.Version,
      permissions: (app.WebApiPermissionRequests?.WebApiPermissionRequest ?? []).map((request) => ({
        resource: request.ResourceId,
        scope: request.Scope
      })),
      components: features.flatMap((feature) => feature.components),
      features: features.map(({ feature }) => feature),
      assets: new Map(assetParts.map((part) => [posix.basename(part), opc.bytes(part)])),
      lists: features.flatMap((feature) => feature.lists)
    };
  } catch (error) {
    throw new StartError(
      codeOf(error) === 'ENOENT'
        ? `There is no solution package ${file}; make it with "npm run build".`
        : `The solution package ${file} cannot be installed: ${reasonOf(error)}.`
    );
  }
}
