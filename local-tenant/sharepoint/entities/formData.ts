import type { Json } from '../../odata/write';
import type { Call } from '../call';
import { itemSecurable } from '../guards/items';
import { securable } from '../guards/lists';
import { typeInfo, type Field } from '../model/fields';
import { itemContentTypeId } from '../model/contentTypes';
import type { Item } from '../model/items';
import { isLibrary, type List } from '../model/lists';
import { listFolder } from './address';
import { editText } from './editText';
import { readText } from './fieldTextsEntity';

export type FormMode = 'DisplayForm' | 'EditForm' | 'NewForm';
/** SP.ControlMode. */
const MODES: Record<FormMode, number> = { DisplayForm: 1, EditForm: 2, NewForm: 3 };

/** The server's columns that forms show below the others, where there is an item. */
const STAMPS = ['Author', 'Editor', 'Created', 'Modified'];

/**
 * What RenderListFormData says: the columns' values under their names, their schema, and what the form needs to know of item, list and
 * site. Names are those that PnPjs' typing of the answer lists (`IListFormData`).
 */
export function formData(
  call: Call,
  list: List,
  fields: readonly Field[],
  item: Item | undefined,
  mode: FormMode
): Record<string, Json> {
  const shown = fields.filter((field) => isShown(list, field, item, mode));
  const { web } = call;
  const mask = call.maskOn(item ? itemSecurable(call, list, item) : securable(call, list));
  return {
    ContentType: 'Item',
    ...Object.fromEntries(shown.map((field) => [field.internalName, valueIn(call, list, field, item, mode)])),
    ListSchema: Object.fromEntries(shown.map((field) => [field.internalName, schemaOf(field)])),
    FormControlMode: MODES[mode],
    FieldControlModes: Object.fromEntries(
      shown.map((field) => [
        field.internalName,
        MODES[field.readOnly && field.type !== 'Attachments' ? 'DisplayForm' : mode]
      ])
    ),
    WebAttributes: {
      WebUrl: web.serverRelativeUrl,
      EffectivePresenceEnabled: true,
      AllowScriptableWebParts: false,
      PermissionCustomizePages: false,
      LCID: web.language,
      CurrentUserId: call.me.id
    },
    ItemAttributes: {
      Id: item?.id ?? 0,
      FsObjType: 0,
      ExternalListItem: false,
      Url: item ? `${listFolder(web, list)}/${item.id}_.000` : '',
      EffectiveBasePermissionsLow: mask.low,
      EffectiveBasePermissionsHigh: mask.high
    },
    ListAttributes: {
      Id: list.id,
      BaseType: isLibrary(list) ? 1 : 0,
      Direction: 'none',
      ListTemplateType: list.template,
      DefaultItemOpen: 1,
      EnableVersioning: list.settings.EnableVersioning
    },
    CSRCustomLayout: false,
    PostBackRequired: false,
    PreviousPostBackHandled: false,
    UploadMode: false,
    ItemContentTypeName: 'Item',
    ItemContentTypeId: itemContentTypeId(list)
  };
}

function isShown(list: List, field: Field, item: Item | undefined, mode: FormMode): boolean {
  if (field.type === 'Attachments') {
    return list.settings.EnableAttachments;
  }
  if (STAMPS.includes(field.internalName)) {
    return item !== undefined;
  }
  const isOwn = !field.base || !field.readOnly;
  return isOwn && !field.hidden && field.showIn[mode] !== false;
}

function valueIn(call: Call, list: List, field: Field, item: Item | undefined, mode: FormMode): string {
  if (!item) {
    return field.defaultValue ?? '';
  }
  return mode === 'EditForm' && !field.readOnly
    ? editText(call, list, field, item)
    : readText(call, list, field, item, 'Html');
}

function schemaOf(field: Field): Json {
  return {
    Id: field.id,
    Title: field.title,
    Hidden: field.hidden,
    Description: field.description,
    Name: field.internalName,
    Type: field.type,
    FieldType: field.type,
    Required: field.required,
    ReadOnlyField: field.readOnly,
    Direction: 'none',
    ...(field.maxLength === null ? {} : { MaxLength: field.maxLength }),
    ...(field.choices.length === 0 ? {} : { Choices: field.choices, FillInChoice: field.fillIn }),
    ...(typeInfo(field).storage === 'note' ? { RichText: field.richText, NumberOfLines: field.lines } : {}),
    ...(field.lookupList === null ? {} : { LookupListId: field.lookupList })
  };
}
