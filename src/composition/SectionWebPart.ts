import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type * as PropertyPane from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { loadPropertyPane } from '../adapters/spfx/loadPropertyPane';
import { sectionPropertyPane, type SectionPaneTexts } from '../adapters/spfx/sectionPropertyPane';
import {
  longestSectionTexts,
  readSectionSettings,
  type SectionSettings
} from '../components/sectionSettings';
import { applyTheme } from '../components/theme';

/**
 * What our four web parts have in common: a heading with its level and an introduction, which an editor sets in the property
 * pane; the page's theme as custom properties; one React tree that goes when the web part goes.
 */
export abstract class SectionWebPart extends BaseClientSideWebPart<Partial<SectionSettings>> {
  /** The theme as the page gave it last. */
  protected theme: IReadonlyTheme | undefined;
  private paneFields: typeof PropertyPane | undefined;

  /** What the settings are until an editor changes them. */
  protected abstract readonly defaults: SectionSettings;
  protected abstract readonly paneTexts: SectionPaneTexts;

  /** Puts the web part's sources together; copies plain values, since the page context does not outlive the page. */
  protected abstract compose(): Promise<void>;
  /** What to show. */
  protected abstract view(settings: SectionSettings): React.ReactElement;

  protected async onInit(): Promise<void> {
    await this.compose();
    // So that an editor finds the wording in the pane and can change it.
    this.properties.title ??= this.defaults.title;
    this.properties.introduction ??= this.defaults.introduction;
    this.properties.headingLevel ??= this.defaults.headingLevel;
  }

  public render(): void {
    ReactDom.render(this.view(readSectionSettings(this.properties, this.defaults)), this.domElement);
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    applyTheme(this.domElement, theme);
    this.theme = theme;
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected async loadPropertyPaneResources(): Promise<void> {
    this.paneFields = await loadPropertyPane();
  }

  protected getPropertyPaneConfiguration(): PropertyPane.IPropertyPaneConfiguration {
    return this.paneFields
      ? sectionPropertyPane(this.paneFields, this.paneTexts, longestSectionTexts)
      : { pages: [] };
  }
}
