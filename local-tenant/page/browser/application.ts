/**
 * The application that the SPFx loader starts when the runtime is up. On a real tenant that is Microsoft's unpublished
 * page application with its canvas. What is imported from `@microsoft/sp-…` is the real runtime.
 */
import type { ServiceScope } from '@microsoft/sp-core-library';
import { _ClientSideWebPartManagerFactory } from '@microsoft/sp-webpart-base';
import type { BootData } from '../pageData';
import { Canvas } from './canvas';
import { onEditCommand, onThemeChosen } from './commands';
import { PageHost } from './host';
import { initializePageContext } from './pageContext';
import { saveProperties } from './save';
import { publishTheme } from './theme';
import { initializeTokens } from './tokens';

/** The loader calls `new _Navigator(rootScope).navigateToApplication(data)` with what the page gave to `start()`. */
export class _Navigator {
  public constructor(private readonly _scope: ServiceScope) {}

  public async navigateToApplication(data: BootData): Promise<void> {
    const { page } = data;
    initializePageContext(this._scope, data.spPageContextInfo);
    initializeTokens();
    publishTheme(this._scope, page, page.theme);

    const host = new PageHost(this._scope, page);
    const canvas = new Canvas(_ClientSideWebPartManagerFactory.create(host), host, data);

    onThemeChosen((theme) => publishTheme(this._scope, page, theme));
    onEditCommand({
      begin: () => canvas.setEditMode(true),
      configure: (instanceId) => canvas.openPropertyPane(instanceId),
      async end() {
        canvas.setEditMode(false);
        if (page.canSave) await saveProperties(page, canvas.properties());
      }
    });

    await canvas.loadAll();
    document.documentElement.dataset.ready = 'true';
  }
}
