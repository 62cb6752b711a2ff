import type { ServiceScope } from '@microsoft/sp-core-library';
import { _MinimalWebPartHost } from '@microsoft/sp-webpart-base';
import type { PageData } from '../pageData';
import { teamsSdk } from './teams';

/** What a web part's surroundings answer. The base class has empty methods for the rest. */
export class PageHost extends _MinimalWebPartHost {
  private readonly _page: PageData;

  public constructor(scope: ServiceScope, page: PageData) {
    super(scope);
    this._page = page;
  }

  /** Becomes `context.sdks`: empty on a SharePoint page, the Teams SDK in Teams. */
  public getAdditionalContextProperties(): object {
    const { teams } = this._page;
    return teams ? { microsoftTeams: teamsSdk(this._page, teams.subPageId) } : {};
  }

  /** The manager reports changed web part data here; the page reads them all when it is saved. */
  public setDirty(): void {}
}
