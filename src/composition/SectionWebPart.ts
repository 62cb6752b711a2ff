import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode } from '@microsoft/sp-core-library';
import type * as PropertyPane from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { SectionSettings, SettingsReader } from '../components/sectionSettings';
import { applyTheme } from '../components/theme';
import type { SectionPane } from './loadSectionPane';

/**
 * What our four web parts have in common: a heading with its level and an introduction, which an editor sets in the property
 * pane; settings of their own, where they have any; the page's theme as custom properties; a place in the page that is emptied when
 * the web part goes. What is drawn there, and with what, is the web part's own.
 */
export abstract class SectionWebPart<
  Settings extends SectionSettings = SectionSettings
> extends BaseClientSideWebPart<Partial<Settings>> {
  /** Where the web part is drawn. It is in the page from the first `render` on. */
  private readonly place = document.createElement('div');
  private pane: SectionPane<Settings> | undefined;

  /** How the settings are read, those that all web parts have and those of its own; there once the web part is composed. */
  protected abstract readonly settings: SettingsReader<Settings>;

  /** Puts the web part's sources together; copies plain values, since the page context does not outlive the page. */
  protected abstract compose(): Promise<void>;
  /** Shows what there is to show, with these settings. */
  protected abstract drawIn(place: HTMLElement, settings: Settings): void;
  /** Takes away what was drawn. */
  protected abstract clear(place: HTMLElement): void;
  /**
   * What is worth waiting for before the first drawing is put in the page; not for longer than nobody notices. Undefined where there is
   * nothing to wait for.
   */
  protected firstSight?(): Promise<unknown> | undefined;
  /** Fetches the property pane, when an editor opens it. */
  protected abstract loadPane(): Promise<SectionPane<Settings>>;

  protected async onInit(): Promise<void> {
    await this.compose();
    // So that the pane shows what holds, the wording of the defaults included, and an editor can change it.
    Object.assign(this.properties, this.currentSettings());
    const sight = this.firstSight?.();
    if (sight) {
      // Off the page meanwhile: when it comes, the drawing has done its share, and the page is laid out only once.
      this.draw();
      await sight;
    }
  }

  public render(): void {
    const isDrawnAhead = !this.place.isConnected && this.place.hasChildNodes();
    if (!this.place.isConnected) {
      this.domElement.appendChild(this.place);
    }
    if (!isDrawnAhead) {
      this.draw();
    }
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    applyTheme(this.domElement, theme);
  }

  protected onDispose(): void {
    this.clear(this.place);
  }

  /** Whether the page is being edited. */
  protected get isEditing(): boolean {
    return this.displayMode === DisplayMode.Edit;
  }

  protected async loadPropertyPaneResources(): Promise<void> {
    this.pane = await this.loadPane();
  }

  protected getPropertyPaneConfiguration(): PropertyPane.IPropertyPaneConfiguration {
    return this.pane?.(this.currentSettings()) ?? { pages: [] };
  }

  private draw(): void {
    this.drawIn(this.place, this.currentSettings());
  }

  private currentSettings(): Settings {
    return this.settings.read(this.properties);
  }
}
