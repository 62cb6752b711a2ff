/** The parts of a SharePoint or Teams theme that our looks are made of; any of them may be missing. */
export interface PageTheme {
  isInverted?: boolean;
  semanticColors?: Readonly<Record<string, string | undefined>>;
}

/** A colour of ours: the semantic colours to take it from, the best first, then what it is on a light and a dark page. */
type Source = readonly [slots: readonly string[], light: string, dark: string];

const sources: Readonly<Record<string, Source>> = {
  '--np-text': [['bodyText'], '#242424', '#f5f5f5'],
  '--np-subtext': [['bodySubtext'], '#595959', '#c8c8c8'],
  '--np-background': [['bodyBackground'], '#ffffff', '#1f1f1f'],
  '--np-surface': [['bodyStandoutBackground', 'bodyFrameBackground'], '#f7f7f7', '#292929'],
  '--np-hover': [['listItemBackgroundHovered', 'bodyBackgroundHovered'], '#f3f3f3', '#333333'],
  '--np-divider': [['variantBorder', 'bodyDivider'], '#e1e1e1', '#484848'],
  '--np-control': [['inputBorder', 'smallInputBorder'], '#8a8886', '#a19f9d'],
  '--np-link': [['link', 'primaryButtonBackground'], '#0f5ea8', '#6cb8f6'],
  '--np-link-hover': [['linkHovered', 'link'], '#0b4a85', '#9bd0ff'],
  '--np-error': [['errorText'], '#a4262c', '#f58b92'],
  '--np-success': [['successIcon'], '#0e700e', '#6ccb6c'],
  '--np-accent': [['primaryButtonBackground'], '#0f5ea8', '#6cb8f6'],
  '--np-accent-hover': [['primaryButtonBackgroundHovered'], '#0b4a85', '#9bd0ff'],
  '--np-accent-text': [['primaryButtonText'], '#ffffff', '#1f1f1f']
};

/** The custom properties that the styles of the suite use, as the page's theme wants them. */
export function themeVariables(theme: PageTheme | undefined): Record<string, string> {
  const colours = theme?.semanticColors ?? {};
  return Object.fromEntries(
    Object.entries(sources).map(([variable, [slots, light, dark]]) => {
      const slot = slots.find((candidate) => colours[candidate]);
      return [variable, (slot && colours[slot]) || (theme?.isInverted ? dark : light)];
    })
  );
}

/** Gives an element, and everything in it, the colours of the page's theme. */
export function applyTheme(element: HTMLElement, theme: PageTheme | undefined): void {
  for (const [variable, colour] of Object.entries(themeVariables(theme))) {
    element.style.setProperty(variable, colour);
  }
  element.style.setProperty('color-scheme', theme?.isInverted ? 'dark' : 'light');
}
