/** The controls around the web parts: theme, language, menus, edit mode. */
import { chooseTheme, commandEdit } from './commands';
import type { ThemeName } from '../pageData';

const YEAR = 365 * 24 * 60 * 60;

function remember(name: string, value: string): void {
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR}; samesite=lax`;
}

function each<T extends HTMLElement>(selector: string, act: (element: T) => void): void {
  document.querySelectorAll<T>(selector).forEach(act);
}

function isThemeName(value: string): value is ThemeName {
  return ['light', 'dark', 'contrast'].includes(value);
}

each<HTMLInputElement>('input[name=theme]', (input) => {
  input.addEventListener('change', () => {
    if (!isThemeName(input.value)) return;
    document.documentElement.dataset.theme = input.value;
    remember('tenant-theme', input.value);
    chooseTheme(input.value);
  });
});

each<HTMLButtonElement>('button[data-culture]', (button) => {
  button.addEventListener('click', () => {
    remember('tenant-culture', button.dataset.culture ?? '');
    const url = new URL(location.href);
    url.searchParams.delete('culture');
    location.assign(url);
  });
});

// A menu closes when focus or a click goes elsewhere, and with Escape, which gives the focus back.
each<HTMLDetailsElement>('details.menu', (menu) => {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
});

const root = document.documentElement;

each<HTMLButtonElement>('[data-edit-toggle]', (button) => {
  button.addEventListener('click', () => {
    const begins = root.dataset.edit !== 'true';
    root.dataset.edit = String(begins);
    commandEdit({ action: begins ? 'begin' : 'end' });
    document.querySelector<HTMLElement>('[data-edit-toggle]:not([hidden])')?.focus();
  });
});

each<HTMLButtonElement>('[data-configure]', (button) => {
  button.addEventListener('click', () =>
    commandEdit({ action: 'configure', instanceId: button.dataset.configure ?? '' })
  );
});
