import type { ComponentName, Library } from './library';
import { stubs } from './stubs';

/** The loader starts the component with this fixed id: on a real tenant the unpublished page application. */
export const APPLICATION_ID = '4df9bb86-ab0a-4aab-ab5f-48bf167048fb';

const RUNTIME_VERSION = '1.23.2';
const REACT: ComponentName = { id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: '17.0.1' };

/** sp-property-pane's field factories, such as `PropertyPaneTextField()`: plain functions that return plain objects. */
const PANE_FIELDS = [
  'propertyPaneField/IPropertyPaneField',
  'propertyPaneButton/IPropertyPaneButton',
  'propertyPaneButton/PropertyPaneButton',
  'propertyPaneCheckBox/PropertyPaneCheckbox',
  'propertyPaneChoiceGroup/PropertyPaneChoiceGroup',
  'propertyPaneCustomField/PropertyPaneCustomField',
  'propertyPaneDropdown/IPropertyPaneDropdown',
  'propertyPaneDropdown/PropertyPaneDropdown',
  'propertyPaneHeading/PropertyPaneHeading',
  'propertyPaneHorizontalRule/PropertyPaneHorizontalRule',
  'propertyPaneLabel/PropertyPaneLabel',
  'propertyPaneLink/IPropertyPaneLink',
  'propertyPaneLink/PropertyPaneLink',
  'propertyPaneSlider/PropertyPaneSlider',
  'propertyPaneSpinButton/PropertyPaneSpinButton',
  'propertyPaneTextField/PropertyPaneTextField',
  'propertyPaneToggle/PropertyPaneToggle'
];

const paneExports = PANE_FIELDS.map(
  (field) => `export * from '@microsoft/sp-property-pane/lib/propertyPaneFields/${field}';`
).join('\n');

/** The ids and versions are those that the manifests of the 1.23.2 packages name; another version may name others. */
export const libraries: readonly Library[] = [
  { ...REACT, alias: 'react', contents: `module.exports = require('react')` },
  {
    alias: 'react-dom',
    id: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a',
    version: '17.0.1',
    contents: `module.exports = require('react-dom')`,
    imports: { react: REACT }
  },
  {
    // What `context.msGraphClientFactory.getClient('3')` loads, and what a bundle gets that leaves the client outside.
    alias: '@msinternal/ms-graph-v3-bundle',
    id: '32b9363b-09ff-4959-929a-cab2663fb223',
    version: '3.0.2',
    contents: `export * from './browser/graphClient'`
  },
  {
    // Its real field factories, and a small pane with the interface that the web part manager calls.
    alias: '@microsoft/sp-property-pane',
    id: 'f9e737b7-f0df-4597-ba8c-3060f82380db',
    version: RUNTIME_VERSION,
    contents: `${paneExports}
      export { PropertyPaneController as _ConfigurableOptionsController } from './browser/propertyPane/controller';`
  },
  {
    alias: 'sp-application-base',
    id: APPLICATION_ID,
    version: RUNTIME_VERSION,
    contents: `export * from './browser/application'`,
    imports: {
      '@microsoft/load-themed-styles': { id: '229b8d08-79f3-438b-8c21-4613fc877abd', version: '0.1.2' },
      '@microsoft/sp-component-base': {
        id: '467dc675-7cc5-4709-8aac-78e3b71bd2f6',
        version: RUNTIME_VERSION
      },
      '@microsoft/sp-core-library': { id: '7263c7d0-1d6a-45ec-8d85-d4d1d234171b', version: RUNTIME_VERSION },
      '@microsoft/sp-http-base': { id: '8496636c-2300-4915-abef-20de64c98d8b', version: RUNTIME_VERSION },
      '@microsoft/sp-page-context': { id: '1c4541f7-5c31-41aa-9fa8-fbc9dc14c0a8', version: RUNTIME_VERSION },
      '@microsoft/sp-webpart-base': { id: '974a7777-0990-4136-8fa6-95d80114c2e0', version: RUNTIME_VERSION }
    }
  },
  ...stubs
];
