import type { Entity } from '../../../odata/entity';
import type { Call } from '../../call';
import { listAddress, listFolder, WEB_ADDRESS } from '../../entities/address';
import { contentTypeEntity } from '../../entities/contentTypeEntity';
import { targetList } from '../../guards/lists';
import { contentTypesOf, SITE_CONTENT_TYPES } from '../../model/contentTypes';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';
import type { Target } from '../../request/target';

export const getContentTypes: Operation = {
  method: 'GET',
  path: ['web/lists/list()/contenttypes', 'web/contenttypes'],
  summary:
    'The content types of a list or a site: Item or Document, and Folder; there are no others, and none can be made',
  options: COLLECTION_OPTIONS,
  handle(call, target) {
    const entities = target.keys['list'] ? ofList(call, target) : ofSite(call);
    return { kind: 'collection', entities, set: 'SP.ApiData.ContentTypes' };
  }
};

function ofList(call: Call, target: Target): Entity[] {
  const list = targetList(call, target);
  const folder = listFolder(call.web, list);
  return contentTypesOf(list).map((type) => contentTypeEntity(type, listAddress(list), folder));
}

/** A site below another has none of its own. */
function ofSite(call: Call): Entity[] {
  call.demand('Open', call.site);
  const { parentId, serverRelativeUrl } = call.web;
  return parentId === null
    ? SITE_CONTENT_TYPES.map((type) => contentTypeEntity(type, WEB_ADDRESS, serverRelativeUrl))
    : [];
}
