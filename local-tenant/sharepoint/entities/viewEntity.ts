import { collectionOf, complex, type Entity } from '../../odata/entity';
import type { Call } from '../call';
import type { List } from '../model/lists';
import type { View } from '../model/views';
import { viewFieldsXml, viewToXml } from '../model/viewXml';
import { listAddress, listFolder } from './address';

function viewAddress(list: List, view: View): string {
  return `${listAddress(list)}/Views(guid'${view.id}')`;
}

/** A view; the properties are those of SharePoint Online's metadata. */
export function viewEntity(call: Call, list: List, view: View): Entity {
  const url = `${listFolder(call.web, list)}/${view.leaf}`;
  const xml = viewToXml(view, url);
  return {
    type: 'SP.View',
    set: 'SP.ApiData.Views',
    address: viewAddress(list, view),
    properties: {
      Aggregations: null,
      AggregationsStatus: null,
      AssociatedContentTypeId: null,
      BaseViewId: '1',
      CalendarViewStyles: null,
      ColumnWidth: null,
      ContentTypeId: complex('SP.ContentTypeId', { StringValue: '0x' }),
      CustomFormatter: view.customFormatter,
      DefaultView: view.isDefault,
      DefaultViewForContentType: false,
      EditorModified: false,
      Formats: null,
      GridLayout: null,
      Hidden: view.hidden,
      HtmlSchemaXml: xml,
      Id: view.id,
      ImageUrl: '/_layouts/15/images/generic.png?rev=47',
      IncludeRootFolder: false,
      JSLink: '',
      ListViewXml: xml,
      Method: null,
      MobileDefaultView: false,
      MobileView: false,
      ModerationType: null,
      NewDocumentTemplates: null,
      OrderedView: false,
      Paged: view.paged,
      PersonalView: view.ownerId !== null,
      ReadOnlyView: false,
      RequiresClientIntegration: false,
      RowLimit: view.rowLimit,
      Scope: view.scope,
      ServerRelativePath: complex('SP.ResourcePath', { DecodedUrl: url }),
      ServerRelativeUrl: url,
      StyleId: null,
      TabularView: true,
      Threaded: false,
      Title: view.title,
      Toolbar: '',
      ToolbarTemplateName: null,
      ViewData: null,
      ViewJoins: null,
      ViewProjectedFields: null,
      ViewQuery: view.query,
      ViewType: 'HTML',
      ViewType2: null,
      VisualizationInfo: null
    },
    links: { ViewFields: () => viewFieldsEntity(list, view) },
    missing: ['ViewTypeKind', 'PageRenderType']
  };
}

/** The columns of a view: their names and their XML. */
export function viewFieldsEntity(list: List, view: View): Entity {
  return {
    type: 'SP.ViewFieldCollection',
    set: 'SP.ViewFieldCollection',
    address: `${viewAddress(list, view)}/ViewFields`,
    properties: {
      SchemaXml: viewFieldsXml(view),
      Items: collectionOf('Edm.String', view.fields)
    }
  };
}
