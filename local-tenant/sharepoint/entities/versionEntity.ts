import { collectionOf, complex, type Entity, type Value } from '../../odata/entity';
import type { Call } from '../call';
import { entityPropertyName, typeInfo, type Field } from '../model/fields';
import type { Item } from '../model/items';
import type { List } from '../model/lists';
import { principalById } from '../model/principals';
import { versionLabel, type ItemVersion } from '../model/versions';
import { itemAddress } from './address';
import { jsonValue } from './itemEntity';

/** One version of an item: unlike items, versions show people and lookups by value, under the column's own name. */
export function versionEntity(
  call: Call,
  list: List,
  fields: readonly Field[],
  item: Item,
  version: ItemVersion
): Entity {
  return {
    type: 'SP.ListItemVersion',
    set: 'SP.ApiData.ListItemVersions',
    address: `${itemAddress(list, item)}/Versions(${version.uiVersion})`,
    properties: {
      IsCurrentVersion: version.current,
      VersionId: version.uiVersion,
      VersionLabel: versionLabel(version.uiVersion),
      ...Object.fromEntries(
        fields.map((field) => [versionPropertyName(field), versionValue(call, field, version)])
      ),
      ID: item.id,
      Modified: version.modified,
      Created: version.modified,
      Author: personValue(call, item.authorId),
      Editor: personValue(call, version.editorId),
      GUID: item.guid,
      OData__x005f_ModerationStatus: version.moderation
    },
    missing: ['FileVersion', 'Fields']
  };
}

/** Versions write an underscore of an internal name as `_x005f_`, as recorded answers do. */
function versionPropertyName({ internalName }: Field): string {
  return entityPropertyName({ internalName: internalName.replace(/_/g, '_x005f_') });
}

function versionValue(call: Call, field: Field, version: ItemVersion): Value {
  const value = version.values[field.internalName] ?? null;
  if (field.type === 'User' && typeof value === 'number') {
    return personValue(call, value);
  }
  if (field.type === 'UserMulti' && Array.isArray(value)) {
    return collectionOf(
      'SP.FieldUserValue',
      value.map((id) => personValue(call, Number(id)))
    );
  }
  if (typeInfo(field).storage === 'lookup' && typeof value === 'number') {
    return complex('SP.FieldLookupValue', { LookupId: value, LookupValue: null });
  }
  return jsonValue(field, value);
}

function personValue(call: Call, id: number): Value {
  const principal = principalById(call.db, id);
  return complex('SP.FieldUserValue', {
    LookupId: id,
    LookupValue: principal?.title ?? null,
    Email: principal?.email ?? null
  });
}
