import type { Entity } from '../../odata/entity';
import type { Feature } from '../../package/solution';
import type { Call } from '../call';

/** The features that are active on the web of a call: those of the packages, which are installed at the top. */
export function featuresOf({ tenant, web }: Call): Feature[] {
  return web.parentId === null ? tenant.solutions.flatMap(({ features }) => features) : [];
}

/** As in the service, the name is shown when it is asked for. */
export function featureEntity({ id, title }: Feature): Entity {
  return {
    type: 'SP.Feature',
    set: 'SP.ApiData.Features',
    address: `Web/Features/GetById(guid'${id}')`,
    properties: { DefinitionId: id },
    onDemand: { DisplayName: () => title }
  };
}
