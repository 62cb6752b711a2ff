import { featureEntity, featuresOf } from '../../entities/featureEntity';
import { COLLECTION_OPTIONS, ENTITY_OPTIONS, type Operation } from '../../operation';

export const getFeatures: Operation = {
  method: 'GET',
  path: 'web/features',
  summary: 'The features that are active on the site: those of the installed packages',
  options: COLLECTION_OPTIONS,
  handle(call) {
    call.demand('Open', call.site);
    return { kind: 'collection', entities: featuresOf(call).map(featureEntity), set: 'SP.ApiData.Features' };
  }
};

/** By its GUID, with or without braces, or null, as `FeatureCollection.GetById` is documented. */
export const getFeature: Operation = {
  method: 'GET',
  path: 'web/features/feature()',
  summary: 'One active feature, by id, or null',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    call.demand('Open', call.site);
    const wanted = target.keys['feature']?.value.replace(/[{}]/g, '').toLowerCase();
    const found = featuresOf(call).find(({ id }) => id === wanted);
    return found ? { kind: 'entity', entity: featureEntity(found) } : { kind: 'nothing', name: 'GetById' };
  }
};
