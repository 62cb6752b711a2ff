import { regionalSettingsEntity } from '../../entities/regionalSettingsEntity';
import { ENTITY_OPTIONS, type Operation } from '../../operation';

export const getRegionalSettings: Operation = {
  method: 'GET',
  path: 'web/regionalsettings',
  summary: 'How the site writes dates, times and numbers: as in Denmark',
  options: ENTITY_OPTIONS,
  handle(call) {
    call.demand('Open', call.site);
    return { kind: 'entity', entity: regionalSettingsEntity() };
  }
};
