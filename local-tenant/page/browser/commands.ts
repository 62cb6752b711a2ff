import type { ThemeName } from '../pageData';

/** What the page's own controls ask of the application, which is a script of its own: events on the document. */
const THEME_CHOSEN = 'tenant-theme-chosen';
const EDIT = 'tenant-edit';

type EditDetail = { action: 'begin' | 'end' } | { action: 'configure'; instanceId: string };

declare global {
  interface DocumentEventMap {
    [THEME_CHOSEN]: CustomEvent<ThemeName>;
    [EDIT]: CustomEvent<EditDetail>;
  }
}

export interface EditCommands {
  begin(): void;
  /** Opens the property pane of a web part. */
  configure(instanceId: string): void;
  end(): Promise<void>;
}

export function chooseTheme(theme: ThemeName): void {
  document.dispatchEvent(new CustomEvent(THEME_CHOSEN, { detail: theme }));
}

export function onThemeChosen(act: (theme: ThemeName) => void): void {
  document.addEventListener(THEME_CHOSEN, (event) => act(event.detail));
}

export function commandEdit(detail: EditDetail): void {
  document.dispatchEvent(new CustomEvent(EDIT, { detail }));
}

export function onEditCommand(commands: EditCommands): void {
  document.addEventListener(EDIT, ({ detail }) => {
    if (detail.action === 'configure') commands.configure(detail.instanceId);
    else if (detail.action === 'begin') commands.begin();
    else void commands.end();
  });
}
