import type { PageData, ThemeName } from '../pageData';

/** Names of the themes in Teams. */
const TEAMS_THEMES: Record<ThemeName, string> = { light: 'default', dark: 'dark', contrast: 'contrast' };

/** As much of @microsoft/teams-js as a web part meets in a tab, where the host has initialised it already. */
export function teamsSdk(page: PageData, subPageId: string): object {
  const context = {
    app: {
      host: { name: 'Teams', clientType: 'web' },
      locale: page.culture.toLowerCase(),
      theme: TEAMS_THEMES[page.theme]
    },
    page: { id: 'netvaerksportalen', subPageId, frameContext: 'content' },
    user: {}
  };
  return {
    context,
    teamsJs: {
      app: {
        initialize: async (): Promise<void> => {},
        isInitialized: (): boolean => true,
        getContext: async (): Promise<object> => context,
        notifyAppLoaded(): void {},
        notifySuccess(): void {},
        registerOnThemeChangeHandler(): void {}
      }
    }
  };
}
