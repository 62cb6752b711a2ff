import type { Entity } from '../../odata/entity';
import type { Web } from '../model/web';

/** Languages by their numbers, as the property bag names them. */
const LANGUAGE_TAGS: Record<number, string> = { 1030: 'da-dk', 1033: 'en-us' };

/** The property bag of a web: texts under names in which `_x005f_` stands for an underscore, as everywhere in OData's XML. */
export function allPropertiesEntity(web: Web): Entity {
  return {
    type: 'SP.PropertyValues',
    set: 'SP.ApiData.PropertyValues',
    address: 'Web/AllProperties',
    isOpen: true,
    properties: {
      vti_x005f_associatemembergroup: String(web.memberGroupId),
      vti_x005f_associateownergroup: String(web.ownerGroupId),
      vti_x005f_associatevisitorgroup: String(web.visitorGroupId),
      vti_x005f_defaultlanguage: LANGUAGE_TAGS[web.language] ?? ''
    }
  };
}
