import type { IPartialTheme } from '@fluentui/react/lib/Theme';

/** The parts of the page's theme that Fluent's controls are coloured from. */
export type FluentTheme = Pick<IPartialTheme, 'palette' | 'semanticColors' | 'isInverted'>;
