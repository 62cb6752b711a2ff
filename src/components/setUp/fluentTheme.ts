import { createTheme } from '@fluentui/react/lib/Theme';

/**
 * Fluent's controls in the colours of the web part around them (`components/theme.ts`): by the names of those, so that they follow when the
 * page's theme changes.
 */
export const fluentTheme = createTheme({
  fonts: { xSmall: { fontSize: '0.8125rem' } }, // a field's help, 10 px in Fluent's own
  palette: {
    themePrimary: 'var(--np-accent)',
    themeDarkAlt: 'var(--np-accent-hover)',
    themeDark: 'var(--np-accent-hover)',
    black: 'var(--np-text)',
    neutralDark: 'var(--np-text)',
    neutralPrimary: 'var(--np-text)',
    neutralSecondary: 'var(--np-subtext)',
    neutralLight: 'var(--np-hover)',
    neutralLighter: 'var(--np-surface)',
    white: 'var(--np-background)'
  },
  semanticColors: {
    primaryButtonBackground: 'var(--np-accent)',
    primaryButtonBackgroundHovered: 'var(--np-accent-hover)',
    primaryButtonBackgroundPressed: 'var(--np-accent-hover)',
    primaryButtonText: 'var(--np-accent-text)',
    primaryButtonTextHovered: 'var(--np-accent-text)',
    primaryButtonTextPressed: 'var(--np-accent-text)',
    buttonBackgroundDisabled: 'var(--np-surface)',
    primaryButtonBackgroundDisabled: 'var(--np-surface)',
    primaryButtonTextDisabled: 'var(--np-subtext)',
    inputBorder: 'var(--np-control)',
    inputBorderHovered: 'var(--np-text)',
    disabledText: 'var(--np-subtext)',
    disabledBackground: 'var(--np-surface)'
  }
});
