import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type * as PropertyPane from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'FaqWebPartStrings';
import { faqReader } from '../../adapters/sharepoint/faqReader';
import { listRows } from '../../adapters/sharepoint/listRows';
import { loadPropertyPane } from '../../adapters/spfx/loadPropertyPane';
import { sectionPropertyPane } from '../../adapters/spfx/sectionPropertyPane';
import {
  longestSectionTexts,
  readSectionSettings,
  type SectionSettings
} from '../../components/sectionSettings';
import { applyTheme } from '../../components/theme';
import { addressOfQuestion } from './deepLink';
import { Faq } from './Faq';
import type { FaqProps } from './FaqProps';

const defaults: SectionSettings = {
  title: strings.Title,
  introduction: strings.DefaultIntroduction,
  headingLevel: 2
};

export default class FaqWebPart extends BaseClientSideWebPart<Partial<SectionSettings>> {
  private sources: Pick<FaqProps, 'readEntries' | 'readLinks' | 'addressOf'> | undefined;
  private paneFields: typeof PropertyPane | undefined;

  protected async onInit(): Promise<void> {
    const access = { webUrl: this.context.pageContext.web.absoluteUrl };
    const isInTeams = this.context.sdks.microsoftTeams !== undefined;
    this.sources = {
      readEntries: faqReader(listRows(access)).readAll,
      readLinks: async () => {
        const [{ settingsReader }, { sharePoint }] = await Promise.all([
          import(/* webpackChunkName: 'settings' */ '../../adapters/sharepoint/settingsReader'),
          import(/* webpackChunkName: 'settings' */ '../../adapters/sharepoint/sharePoint')
        ]);
        return (await settingsReader(sharePoint(access)).read()).settings.links;
      },
      addressOf: isInTeams ? undefined : (slug) => addressOfQuestion(window.location.href, slug)
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
        React.createElement(Faq, { instance: this.instanceId, settings, strings, ...this.sources }),
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
