import type { Entity } from '../../odata/entity';
import type { Call } from '../call';
import type { Web } from '../model/web';
import { lastModified } from './webEntity';

/** What one is told of a web without going there. */
export function webInformationEntity(call: Call, web: Web): Entity {
  const modified = lastModified(call, web);
  return {
    type: 'SP.WebInformation',
    set: 'SP.ApiData.WebInformations',
    address: `SP.WebInformation${web.id}`,
    properties: {
      Configuration: 0,
      Created: web.created,
      Description: web.description,
      Id: web.id,
      Language: web.language,
      LastItemModifiedDate: modified,
      LastItemUserModifiedDate: modified,
      ServerRelativeUrl: web.serverRelativeUrl,
      Title: web.title,
      WebTemplate: web.template,
      WebTemplateId: 0
    }
  };
}
