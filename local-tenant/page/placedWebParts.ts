import type { ComponentManifest } from '../package/componentManifest';
import type { Solution } from '../package/solution';
import type { Culture, PlacedWebPart } from './pageData';
import type { SitePage } from './sitePages';

/**
 * The web parts of a page that the installed solution has, as the toolbox adds them: with the properties of their first
 * preconfigured entry, and over those what editors have saved.
 */
export function placedWebParts(
  page: SitePage,
  { components }: Pick<Solution, 'components'>,
  culture: Culture,
  saved: Record<string, Record<string, unknown>>
): PlacedWebPart[] {
  return page.columns.flat().flatMap(({ alias, instanceId }) => {
    const manifest = components.find((component) => component.alias === alias);
    const entry = manifest?.preconfiguredEntries?.[0];
    if (!manifest || !entry) return [];
    return [
      {
        componentId: manifest.id,
        instanceId,
        title: localized(entry.title, culture),
        description: entry.description ? localized(entry.description, culture) : '',
        properties: { ...entry.properties, ...saved[instanceId] }
      }
    ];
  });
}

type Localized = NonNullable<ComponentManifest['preconfiguredEntries']>[number]['title'];

function localized(texts: Localized, culture: Culture): string {
  const text = texts[culture.toLowerCase()];
  return typeof text === 'string' ? text : texts.default;
}
