import * as v from 'valibot';
import { invalidSetting } from '../../errors';
import { fieldsOf } from '../../model/fields';
import type { Call } from '../../call';
import { listTitleTooLong } from '../../webErrors';
import type { List, ListSettings } from '../../model/lists';

/** What a body can say about a list, new or old. */
export const listEntries = {
  Title: v.optional(v.string()),
  Description: v.optional(v.string()),
  BaseTemplate: v.optional(v.number()),
  AllowContentTypes: v.optional(v.boolean()),
  ContentTypesEnabled: v.optional(v.boolean()),
  EnableVersioning: v.optional(v.boolean()),
  EnableMinorVersions: v.optional(v.literal(false)),
  EnableModeration: v.optional(v.boolean()),
  EnableAttachments: v.optional(v.boolean()),
  EnableFolderCreation: v.optional(v.boolean()),
  Hidden: v.optional(v.boolean()),
  NoCrawl: v.optional(v.boolean()),
  OnQuickLaunch: v.optional(v.boolean()),
  MajorVersionLimit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50000))),
  ReadSecurity: v.optional(v.picklist([1, 2])),
  WriteSecurity: v.optional(v.picklist([1, 2, 4])),
  DraftVersionVisibility: v.optional(v.picklist([0, 1, 2]))
};

export const LIST_TYPE = {
  name: 'SP.List',
  missing: [
    'DefaultContentApprovalWorkflowId',
    'DefaultDisplayFormUrl',
    'DefaultEditFormUrl',
    'DefaultNewFormUrl',
    'Direction',
    'DisableGridEditing',
    'DocumentTemplateUrl',
    'ForceCheckout',
    'ImageUrl',
    'IrmEnabled',
    'IsApplicationList',
    'ListExperienceOptions',
    'MajorWithMinorVersionsLimit',
    'MultipleDataList',
    'ParserDisabled',
    'ValidationFormula',
    'ValidationMessage'
  ]
};

/** Characters that a title can have. */
const LONGEST_TITLE = 255;

/** Throws where a title is longer than the service keeps. */
export function demandTitle(title: string | undefined): void {
  if (title !== undefined && title.length > LONGEST_TITLE) {
    throw listTitleTooLong();
  }
}

/** The settings of a list after a body changed some of them. */
export function changedSettings(settings: ListSettings, changes: Record<string, unknown>): ListSettings {
  const own = Object.entries(changes).filter(
    ([name, value]) => value !== undefined && Object.hasOwn(settings, name)
  );
  return { ...settings, ...Object.fromEntries(own) };
}

/** One's own items only, and values that nobody may repeat, exclude each other. */
export function refuseOwnItemsWithUnique(call: Call, list: List, settings: ListSettings): void {
  if (settings.ReadSecurity === 2 && fieldsOf(call.db, list.key).some(({ unique }) => unique)) {
    throw invalidSetting(
      'Item-level permissions cannot be set on this list because it contains a column that enforces unique values.'
    );
  }
}
