import { installedLanguagesEntity } from '../../entities/regionalSettingsEntity';
import { ENTITY_OPTIONS, type Operation } from '../../operation';

export const getInstalledLanguages: Operation = {
  method: 'GET',
  path: 'web/regionalsettings/installedlanguages',
  summary: 'The languages that sites can be made in',
  options: ENTITY_OPTIONS,
  handle(call) {
    call.demand('Open', call.site);
    return { kind: 'entity', entity: installedLanguagesEntity() };
  }
};
