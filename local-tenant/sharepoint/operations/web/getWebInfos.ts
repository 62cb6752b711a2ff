import { webInformationEntity } from '../../entities/webInformationEntity';
import { visibleWebs } from '../../guards/webs';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';

export const getWebInfos: Operation = {
  method: 'GET',
  path: ['web/webinfos', 'web/getsubwebsfilteredforcurrentuser'],
  summary: 'What the sites right below the site are called, and where they lie',
  options: COLLECTION_OPTIONS,
  handle(call) {
    call.demand('Open', call.site);
    const entities = visibleWebs(call).map((web) => webInformationEntity(call, web));
    return { kind: 'collection', entities, set: 'SP.ApiData.WebInformations' };
  }
};
