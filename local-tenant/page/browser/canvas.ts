import { DisplayMode } from '@microsoft/sp-core-library';
import type { IClientSideWebPartManifest } from '@microsoft/sp-module-interfaces';
import type { _ClientSideWebPartManager as WebPartManager } from '@microsoft/sp-webpart-base';
import type { BootData, PlacedWebPart } from '../pageData';
import type { PageHost } from './host';
import { showMessage } from './message';

/** The web parts of the page, each in the zone that the server laid out for it. */
export class Canvas {
  public constructor(
    private readonly _manager: WebPartManager,
    private readonly _host: PageHost,
    private readonly _data: BootData
  ) {}

  /** Loads every web part; one that fails says so in its zone and leaves the others alone. */
  public async loadAll(): Promise<void> {
    await Promise.all(this._data.page.webParts.map((webPart) => this._loadOrSay(webPart)));
  }

  public setEditMode(edit: boolean): void {
    this._manager.setDisplayMode(edit ? DisplayMode.Edit : DisplayMode.Read);
  }

  public openPropertyPane(instanceId: string): void {
    this._manager.requestPropertyPaneAction(instanceId, 'Open');
  }

  /** The properties of each web part as they stand, by instance id. */
  public properties(): Record<string, unknown> {
    const { webParts } = this._data.page;
    return Object.fromEntries(
      webParts.map(({ instanceId }) => [
        instanceId,
        this._manager.serialize(instanceId).get(instanceId)?.properties ?? {}
      ])
    );
  }

  private async _loadOrSay(webPart: PlacedWebPart): Promise<void> {
    const zone = document.getElementById(`zone-${webPart.instanceId}`);
    if (!zone) throw new Error(`The page has no zone for ${webPart.instanceId}.`);
    try {
      await this._load(webPart, zone);
    } catch (error) {
      console.error(`The web part ${webPart.title} did not load.`, error);
      showMessage(zone, this._data.page.texts.webPartFailed.replace('{0}', webPart.title));
    }
  }

  private async _load({ instanceId, componentId, ...webPart }: PlacedWebPart, zone: Element): Promise<void> {
    const { manifests, page } = this._data;
    const manifest = manifests.find((candidate) => candidate.id === componentId);
    if (!manifest || !isWebPart(manifest)) throw new Error(`No web part has the id ${componentId}.`);
    // In edit mode the manager writes beside the element, so each web part needs a parent of its own.
    const domElement = document.createElement('div');
    zone.append(domElement);
    await this._manager.loadWebPart({
      manifest,
      instanceId,
      domElement,
      host: this._host,
      displayMode: page.edit ? DisplayMode.Edit : DisplayMode.Read,
      addedFromPersistedData: true,
      webPartData: { id: componentId, instanceId, dataVersion: '1.0', ...webPart }
    });
  }
}

type Manifest = BootData['manifests'][number];

function isWebPart(manifest: Manifest): manifest is Manifest & IClientSideWebPartManifest<unknown> {
  return manifest.componentType === 'WebPart' && manifest.preconfiguredEntries !== undefined;
}
