import { XMLValidator } from 'fast-xml-parser';
import * as v from 'valibot';
import { invalidSetting } from '../../errors';
import type { View } from '../../model/views';

/** What a body can say about a view, new or old. */
export const viewEntries = {
  Title: v.optional(v.string()),
  PersonalView: v.optional(v.boolean()),
  DefaultView: v.optional(v.boolean()),
  Hidden: v.optional(v.boolean()),
  Paged: v.optional(v.boolean()),
  RowLimit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  Scope: v.optional(v.picklist([0, 1, 2, 3])),
  ViewQuery: v.optional(v.nullable(v.string())),
  CustomFormatter: v.optional(v.nullable(v.string()))
};

export type ViewBody = v.InferOutput<v.ObjectSchema<typeof viewEntries, undefined>>;

export const VIEW_TYPE = {
  name: 'SP.View',
  missing: [
    'Aggregations',
    'AggregationsStatus',
    'AssociatedContentTypeId',
    'CalendarViewStyles',
    'ColumnWidth',
    'ContentTypeId',
    'DefaultViewForContentType',
    'EditorModified',
    'Formats',
    'GridLayout',
    'ImageUrl',
    'IncludeRootFolder',
    'JSLink',
    'ListViewXml',
    'Method',
    'MobileDefaultView',
    'MobileView',
    'NewDocumentTemplates',
    'TabularView',
    'Toolbar',
    'ViewData',
    'ViewJoins',
    'ViewProjectedFields',
    'ViewType2',
    'ViewTypeKind',
    'VisualizationInfo'
  ]
};

/** A view after a body changed some of it. Throws when its query is no XML, or its title is empty. */
export function changedView(view: View, body: ViewBody): View {
  const query = body.ViewQuery ?? (body.ViewQuery === null ? '' : view.query);
  if (query.trim() !== '' && XMLValidator.validate(`<Query>${query}</Query>`) !== true) {
    throw invalidSetting('The query of the view is not valid XML.');
  }
  if (body.Title?.trim() === '') {
    throw invalidSetting('A view must have a title.');
  }
  return {
    ...view,
    title: body.Title ?? view.title,
    isDefault: body.DefaultView ?? view.isDefault,
    hidden: body.Hidden ?? view.hidden,
    paged: body.Paged ?? view.paged,
    rowLimit: body.RowLimit ?? view.rowLimit,
    scope: body.Scope ?? view.scope,
    query,
    customFormatter: body.CustomFormatter === undefined ? view.customFormatter : body.CustomFormatter
  };
}
