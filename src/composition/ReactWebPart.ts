import type * as React from 'react';
import * as ReactDom from 'react-dom';
import type { SettingsPane } from '../application/ports/settingsPane';
import type { SectionSettings } from '../components/sectionSettings';
import type { WebPartKind } from '../components/sectionPaneTexts';
import { loadSectionPane, type SectionPane } from './loadSectionPane';
import { SectionWebPart } from './SectionWebPart';

/** A web part that brings React and all that it shows in its first script. */
export abstract class ReactWebPart<
  Settings extends SectionSettings = SectionSettings
> extends SectionWebPart<Settings> {
  protected abstract readonly kind: WebPartKind;

  /** What to show. */
  protected abstract view(settings: Settings): React.ReactElement;

  /** Fetches what the pane has beside heading and introduction, from a chunk of its own: readers never need it. */
  protected loadOwnPane?(): Promise<SettingsPane<Settings>>;

  protected drawIn(place: HTMLElement, settings: Settings): void {
    ReactDom.render(this.view(settings), place);
  }

  protected clear(place: HTMLElement): void {
    ReactDom.unmountComponentAtNode(place);
  }

  protected loadPane(): Promise<SectionPane<Settings>> {
    const { currentUICultureName } = this.context.pageContext.cultureInfo;
    return loadSectionPane(this.kind, currentUICultureName, this.loadOwnPane?.bind(this));
  }
}
