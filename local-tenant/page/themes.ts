import { createTheme } from '@fluentui/react/lib-commonjs/Theme';
import type { PageTheme, ThemeName } from './pageData';

/**
 * The site's themes, as an administrator of a tenant would define them: a palette, from which Fluent UI derives every
 * semantic colour. The shades were made with Fluent's theme designer from the primary, text and background colours.
 */
export const themes: Record<ThemeName, PageTheme> = {
  light: themeOf(false, {
    themePrimary: '#0f6c5c',
    themeLighterAlt: '#f1f9f8',
    themeLighter: '#c8e7e2',
    themeLight: '#9cd3ca',
    themeTertiary: '#50a698',
    themeSecondary: '#1e7d6d',
    themeDarkAlt: '#0d6053',
    themeDark: '#0b5146',
    themeDarker: '#083c33'
  }),
  dark: themeOf(true, {
    themePrimary: '#4cc2ad',
    themeLighterAlt: '#030807',
    themeLighter: '#0c1f1c',
    themeLight: '#173a34',
    themeTertiary: '#2d7467',
    themeSecondary: '#43ab97',
    themeDarkAlt: '#5ac8b4',
    themeDark: '#70d0bf',
    themeDarker: '#91ddcf',
    neutralLighterAlt: '#262523',
    neutralLighter: '#2f2d2c',
    neutralLight: '#3d3b39',
    neutralQuaternaryAlt: '#464442',
    neutralQuaternary: '#4d4b49',
    neutralTertiaryAlt: '#6b6966',
    neutralTertiary: '#969391',
    neutralSecondaryAlt: '#b3b0ad',
    neutralSecondary: '#d0cecb',
    neutralPrimaryAlt: '#dedcda',
    neutralPrimary: '#f3f2f1',
    neutralDark: '#faf9f8',
    black: '#ffffff',
    white: '#1b1a19'
  }),
  contrast: themeOf(
    true,
    {
      themePrimary: '#ffff00',
      themeLighterAlt: '#000000',
      themeLighter: '#1a1a00',
      themeLight: '#333300',
      themeTertiary: '#cccc00',
      themeSecondary: '#e6e600',
      themeDarkAlt: '#ffff33',
      themeDark: '#ffff66',
      themeDarker: '#ffff99',
      neutralLighterAlt: '#000000',
      neutralLighter: '#1f1f1f',
      neutralLight: '#2e2e2e',
      neutralQuaternaryAlt: '#3d3d3d',
      neutralQuaternary: '#4d4d4d',
      neutralTertiaryAlt: '#ffffff',
      neutralTertiary: '#c7c7c7',
      neutralSecondaryAlt: '#ffffff',
      neutralSecondary: '#ffffff',
      neutralPrimaryAlt: '#ffffff',
      neutralPrimary: '#ffffff',
      neutralDark: '#ffffff',
      black: '#ffffff',
      white: '#000000'
    },
    // What is faint in other themes shows here, too.
    { bodyDivider: '#ffffff', bodyFrameDivider: '#ffffff', menuDivider: '#ffffff', variantBorder: '#ffffff' }
  )
};

type PartialTheme = NonNullable<Parameters<typeof createTheme>[0]>;

function themeOf(
  isInverted: boolean,
  colours: PartialTheme['palette'],
  exceptions?: PartialTheme['semanticColors']
): PageTheme {
  const { palette, semanticColors, fonts, effects } = createTheme({
    isInverted,
    palette: colours,
    // Even an undefined value would take the place of what Fluent derives.
    ...(exceptions && { semanticColors: exceptions })
  });
  return {
    isInverted,
    palette: { ...palette },
    semanticColors: { ...semanticColors },
    fonts: { ...fonts },
    effects: { ...effects }
  };
}

/** The colours that the page's own stylesheet uses, by the name of their variable. */
const VARIABLES: Record<string, (theme: PageTheme) => string | undefined> = {
  '--t-background': ({ semanticColors }) => semanticColors.bodyBackground,
  '--t-text': ({ semanticColors }) => semanticColors.bodyText,
  '--t-subtext': ({ semanticColors }) => semanticColors.bodySubtext,
  '--t-link': ({ semanticColors }) => semanticColors.link,
  '--t-link-hovered': ({ semanticColors }) => semanticColors.linkHovered,
  '--t-error': ({ semanticColors }) => semanticColors.errorText,
  '--t-divider': ({ semanticColors }) => semanticColors.bodyDivider,
  '--t-border': ({ palette }) => palette.neutralSecondary,
  '--t-quiet': ({ palette }) => palette.neutralLighterAlt,
  '--t-hovered': ({ palette }) => palette.neutralLighter,
  '--t-selected': ({ palette }) => palette.themeLighter,
  '--t-primary': ({ palette }) => palette.themePrimary,
  '--t-primary-hovered': ({ palette }) => palette.themeDark,
  '--t-on-primary': ({ semanticColors }) => semanticColors.primaryButtonText,
  '--t-bar': ({ palette, isInverted }) => (isInverted ? palette.neutralLighter : palette.themeDarker),
  '--t-on-bar': () => '#ffffff'
};

/**
 * A stylesheet that gives each theme's colours to a page whose root element names it in `data-theme`. A page that names
 * none follows the system.
 */
export function themesCss(): string {
  return [
    rule(':root:not([data-theme])', themes.light),
    `@media (prefers-color-scheme: dark) { ${rule(':root:not([data-theme])', themes.dark)} }`,
    ...Object.entries(themes).map(([name, theme]) => rule(`[data-theme='${name}']`, theme))
  ].join('\n');
}

function defined(colour: string | undefined, variable: string): string {
  if (colour === undefined) throw new Error(`a theme has no colour for ${variable}`);
  return colour;
}

function rule(selector: string, theme: PageTheme): string {
  const colours = Object.entries(VARIABLES).map(
    ([variable, of]) => `${variable}: ${defined(of(theme), variable)};`
  );
  return `${selector} { color-scheme: ${theme.isInverted ? 'dark' : 'light'}; ${colours.join(' ')} }`;
}
