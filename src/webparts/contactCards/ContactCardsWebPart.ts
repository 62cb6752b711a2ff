import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type * as PropertyPane from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'ContactCardsWebPartStrings';
import { graphClient, graphEndpointOf } from '../../adapters/graph/graphClient';
import { photoSource } from '../../adapters/graph/photoSource';
import { contactReader } from '../../adapters/sharepoint/contactReader';
import { listRows } from '../../adapters/sharepoint/listRows';
import { loadPropertyPane } from '../../adapters/spfx/loadPropertyPane';
import { sectionPropertyPane } from '../../adapters/spfx/sectionPropertyPane';
import {
  longestSectionTexts,
  readSectionSettings,
  type SectionSettings
} from '../../components/sectionSettings';
import { applyTheme } from '../../components/theme';
import { ContactCards } from './ContactCards';
import type { ContactCardsProps } from './ContactCardsProps';

const defaults: SectionSettings = {
  title: strings.Title,
  introduction: strings.DefaultIntroduction,
  headingLevel: 2
};

export default class ContactCardsWebPart extends BaseClientSideWebPart<Partial<SectionSettings>> {
  private sources: Pick<ContactCardsProps, 'readCards' | 'photosOf'> | undefined;
  private paneFields: typeof PropertyPane | undefined;

  protected async onInit(): Promise<void> {
    const { pageContext, aadTokenProviderFactory } = this.context;
    const graph = graphClient({
      endpoint: graphEndpointOf(String(pageContext.legacyPageContext.msGraphEndpointUrl)),
      getToken: async () =>
        (await aadTokenProviderFactory.getTokenProvider()).getToken('https://graph.microsoft.com')
    });
    this.sources = {
      readCards: contactReader(listRows({ webUrl: pageContext.web.absoluteUrl })).readAll,
      photosOf: photoSource(graph).photosOf
    };
    // So that an editor finds the wording in the pane and can change it.
    this.properties.title ??= defaults.title;
    this.properties.introduction ??= defaults.introduction;
    this.properties.headingLevel ??= defaults.headingLevel;
  }

  public render(): void {
    if (this.sources) {
      const settings = readSectionSettings(this.properties, defaults);
      ReactDom.render(
        React.createElement(ContactCards, { instance: this.instanceId, settings, strings, ...this.sources }),
        this.domElement
      );
    }
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    applyTheme(this.domElement, theme);
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected async loadPropertyPaneResources(): Promise<void> {
    this.paneFields = await loadPropertyPane();
  }

  protected getPropertyPaneConfiguration(): PropertyPane.IPropertyPaneConfiguration {
    return this.paneFields
      ? sectionPropertyPane(this.paneFields, strings, longestSectionTexts)
      : { pages: [] };
  }
}
