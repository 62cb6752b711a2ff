import { collectionOf, type Entity, type Value } from '../../odata/entity';
import { entityPropertyName, typeInfo, type Field } from '../model/fields';
import { fieldToXml } from '../model/fieldXml';

/** Whose columns they are: a list's, or a site's. */
export interface FieldOwner {
  id: string;
  /** Address below `_api/`. */
  address: string;
  /** Server-relative. */
  folder: string;
}

export function fieldEntity(field: Field, owner: FieldOwner): Entity {
  const type = typeInfo(field);
  return {
    type: type.entityType,
    set: 'SP.ApiData.Fields',
    address: `${owner.address}/Fields(guid'${field.id}')`,
    properties: {
      AutoIndexed: false,
      CanBeDeleted: !field.base,
      ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
      ClientSideComponentProperties: null,
      CustomFormatter: null,
      DefaultFormula: null,
      DefaultValue: field.defaultValue,
      Description: field.description,
      Direction: 'none',
      EnforceUniqueValues: field.unique,
      EntityPropertyName: entityPropertyName(field),
      Filterable: type.storage !== 'note' && type.storage !== 'url',
      FromBaseType: field.base,
      Group: field.group,
      Hidden: field.hidden,
      Id: field.id,
      Indexed: field.indexed,
      IndexStatus: field.indexed ? 1 : 0,
      InternalName: field.internalName,
      IsModern: false,
      JSLink: 'clienttemplates.js',
      PinnedToFiltersPane: false,
      ReadOnlyField: field.readOnly,
      Required: field.required,
      SchemaXml: fieldToXml(field, owner.id),
      Scope: owner.folder,
      Sealed: false,
      ShowInFiltersPane: 0,
      Sortable: type.storage !== 'note' && type.storage !== 'choices' && type.storage !== 'url',
      StaticName: field.staticName,
      Title: field.title,
      FieldTypeKind: type.kind,
      TypeAsString: field.type,
      TypeDisplayName: type.displayName,
      TypeShortDescription: type.displayName,
      ValidationFormula: null,
      ValidationMessage: null,
      ...ownProperties(field)
    },
    missing: [
      'DescriptionResource',
      'TitleResource',
      'SchemaXmlWithResourceTokens',
      'ClientValidationFormula'
    ]
  };
}

/** The site's locale, which a currency is written in unless it says otherwise. */
const DANISH = 1030;

/** What only columns of this type have. */
function ownProperties(field: Field): Record<string, Value> {
  switch (typeInfo(field).storage) {
    case 'text':
      return field.type === 'Choice' ? choiceProperties(field) : { MaxLength: field.maxLength };
    case 'choices':
      return choiceProperties(field);
    case 'note':
      return field.type === 'Thumbnail'
        ? {}
        : {
            AllowHyperlink: true,
            AppendOnly: field.appendOnly,
            NumberOfLines: field.lines,
            RestrictedMode: false,
            RichText: field.richText,
            UnlimitedLengthInDocumentLibrary: false,
            WikiLinking: false
          };
    case 'number':
      return field.type === 'Number' || field.type === 'Currency'
        ? {
            ...(field.type === 'Currency' ? { CurrencyLocaleId: field.currencyLocale ?? DANISH } : {}),
            DisplayFormat: -1,
            MaximumValue: field.maximum ?? Number.MAX_VALUE,
            MinimumValue: field.minimum ?? -Number.MAX_VALUE,
            ShowAsPercentage: false
          }
        : {};
    case 'date':
      return { DateTimeCalendarType: 0, DisplayFormat: field.dateOnly ? 0 : 1, FriendlyDisplayFormat: 0 };
    case 'lookup':
    case 'lookups':
      return lookupProperties(field);
    case 'url':
      return { DisplayFormat: 0 };
    default:
      return {};
  }
}

function choiceProperties(field: Field): Record<string, Value> {
  return {
    Choices: collectionOf('Edm.String', field.choices),
    EditFormat: 0,
    FillInChoice: field.fillIn,
    Mappings: null
  };
}

function lookupProperties(field: Field): Record<string, Value> {
  const isUser = field.type.startsWith('User');
  return {
    AllowMultipleValues: field.type.endsWith('Multi'),
    IsDependentLookup: field.primaryField !== null,
    IsRelationship: !isUser && field.primaryField === null,
    LookupField: isUser ? '' : (field.lookupField ?? 'Title'),
    LookupList: field.lookupList ?? '',
    PrimaryFieldId: field.primaryField,
    ...(isUser
      ? { AllowDisplay: true, Presence: true, SelectionGroup: 0, SelectionMode: field.peopleOnly ? 0 : 1 }
      : { UnlimitedLengthInDocumentLibrary: false })
  };
}
