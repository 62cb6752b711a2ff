import { timeZoneEntity } from '../../entities/regionalSettingsEntity';
import { ENTITY_OPTIONS, type Operation } from '../../operation';

export const getTimeZone: Operation = {
  method: 'GET',
  path: 'web/regionalsettings/timezone',
  summary: 'The time zone of the site: Copenhagen',
  options: ENTITY_OPTIONS,
  handle(call) {
    call.demand('Open', call.site);
    return { kind: 'entity', entity: timeZoneEntity() };
  }
};
