import type * as PropertyPane from '@microsoft/sp-property-pane';
import { loadPropertyPane } from '../adapters/spfx/loadPropertyPane';
import type { SettingsPane } from '../application/ports/settingsPane';
import { languageOf } from '../components/language';
import type { SectionSettings } from '../components/sectionSettings';
import type { WebPartKind } from '../components/sectionPaneTexts';

/** A property pane: the platform's configuration of it, for the settings as they are when it is drawn. */
export type SectionPane<Settings> = (settings: Settings) => PropertyPane.IPropertyPaneConfiguration;

/**
 * Fetches the property pane of a web part, which readers never need: heading, level and introduction, and what `loadOwn` fetches of
 * the web part's own.
 */
export async function loadSectionPane<Settings extends SectionSettings>(
  kind: WebPartKind,
  culture: string,
  loadOwn?: () => Promise<SettingsPane<Settings>>
): Promise<SectionPane<Settings>> {
  const [fields, { sectionPropertyPane }, { sectionPane }, { sectionPaneTexts }, ownPane] = await Promise.all(
    [
      loadPropertyPane(),
      import(/* webpackChunkName: 'pane' */ '../adapters/spfx/sectionPropertyPane'),
      import(/* webpackChunkName: 'pane' */ '../components/sectionPane'),
      import(/* webpackChunkName: 'pane' */ '../components/sectionPaneTexts'),
      loadOwn?.()
    ]
  );
  const texts = sectionPaneTexts[languageOf(culture)];
  return (settings) =>
    sectionPropertyPane(fields, { ...texts, description: texts.descriptions[kind] }, [
      sectionPane(texts),
      ...(ownPane?.(settings) ?? [])
    ]);
}
