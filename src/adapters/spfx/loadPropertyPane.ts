import { SPComponentLoader } from '@microsoft/sp-loader';
import type * as PropertyPane from '@microsoft/sp-property-pane';

/** The id of the component that holds the property pane's fields, from its manifest. */
const propertyPaneComponent = 'f9e737b7-f0df-4597-ba8c-3060f82380db';

/**
 * The fields of the property pane, fetched when an editor opens it. Imported in the ordinary way they would be fetched, with two
 * dozen components that they need, before any reader sees the web part.
 */
export const loadPropertyPane = (): Promise<typeof PropertyPane> =>
  SPComponentLoader.loadComponentById<typeof PropertyPane>(propertyPaneComponent);
