import { collectionOf, complex, type Entity, type Value } from '../../odata/entity';
import type { Call } from '../call';
import { itemSecurable, visibleItem } from '../guards/items';
import { visibleVersions } from '../guards/versions';
import { roleAssignments } from '../model/access';
import { attachmentsOf } from '../model/attachments';
import { itemContentTypeId } from '../model/contentTypes';
import { entityPropertyName, fieldsOf, typeInfo, type Field } from '../model/fields';
import { bodyPropertyName } from '../model/itemBody';
import { itemETag, type Item } from '../model/items';
import { itemTypeName, listById, type List } from '../model/lists';
import { principalById } from '../model/principals';
import type { ItemValue } from '../model/values';
import { versionLabel } from '../model/versions';
import { itemAddress, listFolder } from './address';
import { attachmentEntity } from './attachmentEntity';
import { fieldTextsEntity } from './fieldTextsEntity';
import { listEntity } from './listEntity';
import { maskValue, roleAssignmentEntity } from './roleEntities';
import { userInfoEntity } from './userInfoEntity';
import { versionEntity } from './versionEntity';

export function itemEntity(call: Call, list: List, fields: readonly Field[], item: Item): Entity {
  const own = fields.filter((field) => isStored(field));
  const folder = listFolder(call.web, list);
  return {
    type: itemTypeName(list),
    set: `SP.ListData.${itemTypeName(list).replace('SP.Data.', '')}s`,
    address: itemAddress(list, item),
    id: item.guid,
    etag: itemETag(item),
    properties: {
      FileSystemObjectType: 0,
      Id: item.id,
      ServerRedirectedEmbedUri: null,
      ServerRedirectedEmbedUrl: '',
      ContentTypeId: itemContentTypeId(list),
      ...columnValues(own, item),
      ComplianceAssetId: null,
      ID: item.id,
      Modified: item.modified,
      Created: item.created,
      AuthorId: item.authorId,
      EditorId: item.editorId,
      ...(list.settings.EnableModeration ? moderationValues(item) : {}),
      OData__UIVersionString: versionLabel(item.uiVersion),
      Attachments: attachmentsOf(call.db, list, item.id).length > 0,
      GUID: item.guid
    },
    onDemand: {
      EffectiveBasePermissionsForUI: () => maskValue(call.maskOn(itemSecurable(call, list, item))),
      EffectiveBasePermissions: () => maskValue(call.maskOn(itemSecurable(call, list, item))),
      FileDirRef: () => folder,
      FileLeafRef: () => `${item.id}_.000`,
      FileRef: () => `${folder}/${item.id}_.000`,
      HasUniqueRoleAssignments: () => item.uniquePermissions,
      LinkTitle: () => titleOf(item),
      OData__ModerationComments: () => moderationValues(item).OData__ModerationComments,
      OData__ModerationStatus: () => item.moderation,
      OData__UIVersion: () => item.uiVersion,
      owshiddenversion: () => item.version
    },
    links: {
      ...personLinks(call, fields, item),
      AttachmentFiles: () =>
        attachmentsOf(call.db, list, item.id).map((file) => attachmentEntity(call, list, item, file)),
      FieldValuesAsHtml: () => fieldTextsEntity(call, list, fields, item, 'Html'),
      FieldValuesForEdit: () => fieldTextsEntity(call, list, fields, item, 'Edit'),
      FieldValuesAsText: () => fieldTextsEntity(call, list, fields, item, 'Text'),
      ParentList: () => listEntity(call, list),
      RoleAssignments: () => {
        const scope = itemSecurable(call, list, item);
        call.demand('EnumeratePermissions', scope);
        const address = itemAddress(list, item);
        return roleAssignments(call.db, scope).map((found) => roleAssignmentEntity(call, found, address));
      },
      Versions: () =>
        visibleVersions(call, list, item).map((version) => versionEntity(call, list, own, item, version))
    },
    mustExpand: fields.filter(isReference).map(entityPropertyName),
    missing: [
      'Client_Title',
      'ContentType',
      'DisplayName',
      'File',
      'FirstUniqueAncestorSecurableObject',
      'Folder',
      'LikedByInformation',
      'Properties'
    ]
  };
}

function isStored(field: Field): boolean {
  return !STAMPS.has(field.internalName) && typeInfo(field).storage !== 'none';
}

/** Columns whose values are the server's and shown by name above. */
const STAMPS = new Set([
  'ID',
  'Author',
  'Editor',
  'Created',
  'Modified',
  'owshiddenversion',
  '_UIVersion',
  '_UIVersionString',
  '_ModerationStatus',
  '_ModerationComments'
]);

function isReference(field: Field): boolean {
  const { storage } = typeInfo(field);
  return storage === 'lookup' || storage === 'lookups';
}

function columnValues(fields: readonly Field[], item: Item): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const field of fields) {
    const value = item.values[field.internalName] ?? null;
    values[bodyPropertyName(field)] = jsonValue(field, value);
    if (field.type === 'User') {
      values[`${entityPropertyName(field)}StringId`] = value === null ? null : String(value);
    }
  }
  return values;
}

/** A stored value as a property of an item or of one of its versions. */
export function jsonValue(field: Field, value: ItemValue): Value {
  if (value === null || typeof value !== 'object') {
    return value;
  }
  if (Array.isArray(value)) {
    return collectionOf(typeInfo(field).edmType, value);
  }
  return complex('SP.FieldUrlValue', { Description: value.Description, Url: value.Url });
}

function personLinks(call: Call, fields: readonly Field[], item: Item): NonNullable<Entity['links']> {
  const links: NonNullable<Entity['links']> = {};
  for (const field of fields.filter(isReference)) {
    links[entityPropertyName(field)] = () => {
      const value = referenceOf(field, item);
      const targets = (Array.isArray(value) ? value : [value]).flatMap(
        (id) => (typeof id === 'number' ? referencedEntity(call, field, id) : undefined) ?? []
      );
      return typeInfo(field).storage === 'lookups' ? targets : targets[0];
    };
  }
  return links;
}

function referenceOf(field: Field, item: Item): ItemValue {
  switch (field.internalName) {
    case 'Author':
      return item.authorId;
    case 'Editor':
      return item.editorId;
    default:
      return item.values[field.internalName] ?? null;
  }
}

function referencedEntity(call: Call, field: Field, id: number): Entity | undefined {
  if (field.type.startsWith('User')) {
    const principal = principalById(call.db, id);
    return principal && userInfoEntity(call, principal);
  }
  const target = field.lookupList === null ? undefined : listById(call.db, field.lookupList);
  const item = target && visibleItem(call, target, id);
  // A lookup at something that the reader may not see stays empty.
  return target && item ? itemEntity(call, target, fieldsOf(call.db, target.key), item) : undefined;
}

/** Only lists with content approval show them unasked (pnp/script-samples #322). */
function moderationValues({ values, moderation }: Item) {
  const comments = values['_ModerationComments'];
  return {
    OData__ModerationComments: typeof comments === 'string' ? comments : null,
    OData__ModerationStatus: moderation
  };
}

function titleOf(item: Item): Value {
  const title = item.values['Title'];
  return typeof title === 'string' ? title : null;
}
