import type { Entity } from '../../../odata/entity';
import type { Call } from '../../call';
import { notSupported } from '../../errors';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';
import { numberArgument } from '../../request/target';
import { WEB_LANGUAGES } from './webLanguages';

/** The templates that sites can be made from here; texts as the service gives them in English. */
const TEMPLATES = [
  {
    Name: 'STS#3',
    Title: 'Team site',
    Description: 'A site with no connection to a Microsoft 365 Group.'
  },
  {
    Name: 'STS#0',
    Title: 'Team site (classic experience)',
    Description:
      'A site with a classic experience on the home page and no connection to a Microsoft 365 Group.'
  }
];

export const getWebTemplates: Operation = {
  method: 'GET',
  path: 'web/getavailablewebtemplates',
  summary: 'The templates that sites below the site can be made from',
  options: COLLECTION_OPTIONS,
  handle(call, target) {
    call.demand('Open', call.site);
    const language = numberArgument(target, 'lcid', 0);
    if (!WEB_LANGUAGES.includes(language)) {
      throw notSupported(`site templates in the language ${language}`);
    }
    return {
      kind: 'collection',
      entities: TEMPLATES.map((template) => templateEntity(call, template, language)),
      set: 'SP.ApiData.WebTemplates'
    };
  }
};

function templateEntity(call: Call, template: (typeof TEMPLATES)[number], language: number): Entity {
  return {
    type: 'SP.WebTemplate',
    set: 'SP.ApiData.WebTemplates',
    address: `${call.web.url}/_api/Web/GetAvailableWebTemplates/${template.Name}`,
    properties: {
      ...template,
      DisplayCategory: 'Collaboration',
      Id: 1,
      ImageUrl: '/_layouts/15/images/stts.png?rev=47',
      IsHidden: false,
      IsRootWebOnly: false,
      IsSubWebOnly: false,
      Lcid: language
    }
  };
}
