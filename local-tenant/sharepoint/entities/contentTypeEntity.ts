import { complex, type Entity } from '../../odata/entity';
import type { ContentType } from '../model/contentTypes';
import { escapeXml } from '../model/fieldXml';

/** A content type of a list or a site; `scope` is the folder that it belongs to. */
export function contentTypeEntity(type: ContentType, owner: string, scope: string): Entity {
  const { id, name, description, group } = type;
  const xml = Object.entries({ ID: id, Name: name, Group: group, Description: description })
    .map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`)
    .join('');
  return {
    type: 'SP.ContentType',
    set: 'SP.ApiData.ContentTypes',
    address: `${owner}/ContentTypes('${id}')`,
    properties: {
      Description: description,
      DisplayFormTemplateName: 'ListForm',
      DisplayFormUrl: '',
      DocumentTemplate: '',
      DocumentTemplateUrl: '',
      EditFormTemplateName: 'ListForm',
      EditFormUrl: '',
      Group: group,
      Hidden: false,
      Id: complex('SP.ContentTypeId', { StringValue: id }),
      JSLink: '',
      MobileDisplayFormUrl: '',
      MobileEditFormUrl: '',
      MobileNewFormUrl: '',
      Name: name,
      NewFormTemplateName: 'ListForm',
      NewFormUrl: '',
      ReadOnly: false,
      SchemaXml: `<ContentType${xml} />`,
      Scope: scope,
      Sealed: false,
      StringId: id
    },
    missing: ['FieldLinks', 'Fields', 'Parent', 'WorkflowAssociations', 'DescriptionResource', 'NameResource']
  };
}
