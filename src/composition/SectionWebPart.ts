import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode } from '@microsoft/sp-core-library';
import type * as PropertyPane from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { loadPropertyPane } from '../adapters/spfx/loadPropertyPane';
import type { SettingsPane } from '../application/ports/settingsPane';
import { languageOf } from '../components/language';
import type { SectionSettings, SettingsReader } from '../components/sectionSettings';
import type { WebPartKind } from '../components/sectionPaneTexts';
import { applyTheme } from '../components/theme';

/**
 * What our four web parts have in common: a heading with its level and an introduction, which an editor sets in the property
 * pane; settings of their own, where they have any; the page's theme as custom properties; one React tree that goes when the web
 * part goes.
 */
export abstract class SectionWebPart<
  Settings extends SectionSettings = SectionSettings
> extends BaseClientSideWebPart<Partial<Settings>> {
  /** Where React draws. It is in the page from the first `render` on. */
  private readonly place = document.createElement('div');
  private pane: (() => PropertyPane.IPropertyPaneConfiguration) | undefined;

  /** How the settings are read, those that all web parts have and those of its own. */
  protected abstract readonly settings: SettingsReader<Settings>;
  protected abstract readonly kind: WebPartKind;

  /** Puts the web part's sources together; copies plain values, since the page context does not outlive the page. */
  protected abstract compose(): Promise<void>;
  /** What to show. */
  protected abstract view(settings: Settings): React.ReactElement;
  /** What is worth waiting for before the first drawing is put in the page; not for longer than nobody notices. */
  protected firstSight?(): Promise<unknown>;
  /** Fetches what the pane has beside heading and introduction, from a chunk of its own: readers never need it. */
  protected loadOwnPane?(): Promise<SettingsPane<Settings>>;

  protected async onInit(): Promise<void> {
    await this.compose();
    // So that the pane shows what holds, the wording of the defaults included, and an editor can change it.
    Object.assign(this.properties, this.currentSettings());
    // While the first answer is on its way: when it comes, React has done its share, and the page draws only once.
    this.draw();
    await this.firstSight?.();
  }

  public render(): void {
    if (this.place.isConnected) {
      this.draw();
    } else {
      this.domElement.appendChild(this.place);
    }
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    applyTheme(this.domElement, theme);
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.place);
  }

  /** Whether the page is being edited. */
  protected get isEditing(): boolean {
    return this.displayMode === DisplayMode.Edit;
  }

  protected async loadPropertyPaneResources(): Promise<void> {
    const [fields, { sectionPropertyPane }, { sectionPane }, { sectionPaneTexts }, ownPane] =
      await Promise.all([
        loadPropertyPane(),
        import(/* webpackChunkName: 'pane' */ '../adapters/spfx/sectionPropertyPane'),
        import(/* webpackChunkName: 'pane' */ '../components/sectionPane'),
        import(/* webpackChunkName: 'pane' */ '../components/sectionPaneTexts'),
        this.loadOwnPane?.()
      ]);
    const texts = sectionPaneTexts[languageOf(this.context.pageContext.cultureInfo.currentUICultureName)];
    this.pane = () =>
      sectionPropertyPane(fields, { ...texts, description: texts.descriptions[this.kind] }, [
        sectionPane(texts),
        ...(ownPane?.(this.currentSettings()) ?? [])
      ]);
  }

  protected getPropertyPaneConfiguration(): PropertyPane.IPropertyPaneConfiguration {
    return this.pane?.() ?? { pages: [] };
  }

  private draw(): void {
    ReactDom.render(this.view(this.currentSettings()), this.place);
  }

  private currentSettings(): Settings {
    return this.settings.read(this.properties);
  }
}
