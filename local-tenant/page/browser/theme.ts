import { loadTheme } from '@microsoft/load-themed-styles';
import { ThemeProvider } from '@microsoft/sp-component-base';
import type { ServiceScope } from '@microsoft/sp-core-library';
import type { PageData, ThemeName } from '../pageData';

/**
 * Publishes a theme to the web parts, in both ways in which it reaches them: `onThemeChanged` through the ThemeProvider
 * service, and the `[theme:…]` tokens of their styles, which load-themed-styles keeps for all bundles of the page.
 */
export function publishTheme(scope: ServiceScope, page: PageData, name: ThemeName): void {
  const theme = page.themes[name];
  scope.consume(ThemeProvider.serviceKey)._setTheme(theme);
  loadTheme({ ...theme.palette, ...theme.semanticColors });
}
