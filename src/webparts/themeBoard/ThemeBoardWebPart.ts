import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { SPPermission } from '@microsoft/sp-page-context';
import type * as PropertyPane from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'ThemeBoardWebPartStrings';
import { currentUser } from '../../adapters/sharepoint/currentUser';
import { recordWriter } from '../../adapters/sharepoint/recordWriter';
import { sharePoint } from '../../adapters/sharepoint/sharePoint';
import { themeFiles } from '../../adapters/sharepoint/themeFiles';
import { loadPropertyPane } from '../../adapters/spfx/loadPropertyPane';
import { sectionPropertyPane } from '../../adapters/spfx/sectionPropertyPane';
import { replyAsManager } from '../../application/replyAsManager';
import { settleInTurn } from '../../application/settleInTurn';
import type { FluentTheme } from '../../components/FluentTheme';
import {
  longestSectionTexts,
  readSectionSettings,
  type SectionSettings
} from '../../components/sectionSettings';
import { applyTheme } from '../../components/theme';
import type { BoardServices } from './BoardServices';
import { ThemeBoard } from './ThemeBoard';

const defaults: SectionSettings = {
  title: strings.Title,
  introduction: '',
  headingLevel: 2
};

export default class ThemeBoardWebPart extends BaseClientSideWebPart<Partial<SectionSettings>> {
  private services: BoardServices | undefined;
  private subPageId: string | undefined;
  private theme: FluentTheme | undefined;
  private paneFields: typeof PropertyPane | undefined;

  protected async onInit(): Promise<void> {
    const { pageContext, aadTokenProviderFactory, sdks } = this.context;
    const siteUrl = pageContext.web.absoluteUrl.replace(/\/$/, '');
    const graphEndpoint = String(pageContext.legacyPageContext.msGraphEndpointUrl);
    const tenantId = String(pageContext.legacyPageContext.aadTenantId);
    const isOwner = pageContext.web.permissions.hasPermission(SPPermission.manageWeb);
    const user = currentUser(pageContext.user);
    const sp = sharePoint({ webUrl: siteUrl });
    const files = themeFiles(sp);
    const records = recordWriter(sp);
    this.subPageId = (await sdks.microsoftTeams?.teamsJs.app.getContext())?.page.subPageId;
    this.services = {
      user,
      siteUrl,
      read: (query) => files.read(query),
      reply: (file, input, replyId) => replyAsManager({ records, user }, file, input, replyId),
      // The sweep is fetched when there is somebody signed in who may bring something to an end.
      settle: settleInTurn(async (query, shown) => {
        const [
          { settleThemes },
          { graphClient, graphEndpointOf },
          { directory },
          { mailSender },
          { overrideReader }
        ] = await Promise.all([
          import(/* webpackChunkName: 'settle' */ '../../application/settleThemes'),
          import(/* webpackChunkName: 'settle' */ '../../adapters/graph/graphClient'),
          import(/* webpackChunkName: 'settle' */ '../../adapters/graph/directory'),
          import(/* webpackChunkName: 'settle' */ '../../adapters/graph/mailSender'),
          import(/* webpackChunkName: 'settle' */ '../../adapters/sharepoint/overrideReader')
        ]);
        const graph = graphClient({
          endpoint: graphEndpointOf(graphEndpoint),
          getToken: async () =>
            (await aadTokenProviderFactory.getTokenProvider()).getToken('https://graph.microsoft.com')
        });
        return settleThemes(
          {
            directory: directory(graph),
            mails: mailSender(graph),
            overrides: overrideReader(sp),
            records,
            files,
            user,
            clock: () => new Date(),
            siteUrl
          },
          query,
          shown
        );
      }),
      setUp: isOwner
        ? async (secretariat, onStep) => {
            const [{ setUpSite }, { siteAdministration }] = await Promise.all([
              import(/* webpackChunkName: 'set-up' */ '../../application/setUpSite'),
              import(/* webpackChunkName: 'set-up' */ '../../adapters/sharepoint/setUp/siteAdministration')
            ]);
            return setUpSite(siteAdministration(sp, tenantId), secretariat, onStep);
          }
        : undefined
    };
    // So that an editor finds the wording in the pane and can change it.
    this.properties.title ??= defaults.title;
    this.properties.introduction ??= defaults.introduction;
    this.properties.headingLevel ??= defaults.headingLevel;
  }

  public render(): void {
    if (this.services) {
      ReactDom.render(
        React.createElement(ThemeBoard, {
          instance: `np-${this.instanceId}`,
          settings: readSectionSettings(this.properties, defaults),
          services: this.services,
          subPageId: this.subPageId,
          theme: this.theme
        }),
        this.domElement
      );
    }
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    applyTheme(this.domElement, theme);
    this.theme = theme && {
      palette: theme.palette,
      semanticColors: theme.semanticColors,
      isInverted: theme.isInverted
    };
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected async loadPropertyPaneResources(): Promise<void> {
    this.paneFields = await loadPropertyPane();
  }

  protected getPropertyPaneConfiguration(): PropertyPane.IPropertyPaneConfiguration {
    return this.paneFields
      ? sectionPropertyPane(this.paneFields, strings, longestSectionTexts)
      : { pages: [] };
  }
}
