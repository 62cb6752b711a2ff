import * as v from 'valibot';
import type { Field } from '../model/fields';
import { fieldFromElement } from '../model/fieldXml';
import type { View } from '../model/views';
import { viewFromElement } from '../model/viewXml';
import { parseXml } from '../model/xmlText';
import { DEFAULT_SETTINGS, type ListSettings } from '../model/lists';

export interface ListSchema {
  settings: ListSettings;
  fields: Field[];
  views: View[];
}

const several = v.pipe(
  v.union([v.array(v.unknown()), v.unknown()]),
  v.transform((value): unknown[] => (Array.isArray(value) ? value : [value]))
);
const boolean = v.optional(v.string());

const document = v.looseObject({
  List: v.looseObject({
    '@VersioningEnabled': boolean,
    '@DisableAttachments': boolean,
    '@FolderCreation': boolean,
    '@Hidden': boolean,
    '@ModeratedList': boolean,
    '@ModerationType': boolean,
    '@EnableModeration': boolean,
    '@DraftVersionVisibility': v.optional(v.pipe(v.string(), v.toNumber(), v.picklist([0, 1, 2])), '0'),
    MetaData: v.looseObject({
      Fields: v.optional(v.union([v.looseObject({ Field: several }), v.literal('')])),
      Views: v.optional(v.union([v.looseObject({ View: several }), v.literal('')]))
    })
  })
});

/** Reads a feature's list schema. Throws an Error that says what is wrong with it. */
export function readListSchema(xml: string): ListSchema {
  const parsed = v.safeParse(document, parseXml(xml));
  if (!parsed.success) {
    throw new Error(
      `The list schema is not valid: ${parsed.issues.map(({ message }) => message).join('; ')}`
    );
  }
  const { List: list } = parsed.output;
  const { Fields: fields, Views: views } = list.MetaData;
  return {
    settings: {
      ...DEFAULT_SETTINGS,
      EnableVersioning: isTrue(list['@VersioningEnabled']),
      EnableAttachments: !isTrue(list['@DisableAttachments']),
      EnableFolderCreation: isTrue(list['@FolderCreation']),
      Hidden: isTrue(list['@Hidden']),
      // "List Element (List)" documents two names for content approval; people write the third, that of SP.List.
      EnableModeration: ['@ModeratedList', '@ModerationType', '@EnableModeration'].some((name) =>
        isTrue(v.parse(boolean, list[name]))
      ),
      DraftVersionVisibility: list['@DraftVersionVisibility']
    },
    fields: fields === undefined || fields === '' ? [] : fields.Field.map(fieldFromElement),
    views: views === undefined || views === '' ? [] : views.View.map(viewFromElement)
  };
}

function isTrue(text: string | undefined): boolean {
  return text?.toUpperCase() === 'TRUE';
}
