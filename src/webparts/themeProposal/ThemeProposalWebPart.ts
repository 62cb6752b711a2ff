import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type * as PropertyPane from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'ThemeProposalWebPartStrings';
import { currentUser } from '../../adapters/sharepoint/currentUser';
import { proposalWriter } from '../../adapters/sharepoint/proposalWriter';
import { settingsReader } from '../../adapters/sharepoint/settingsReader';
import { sharePoint } from '../../adapters/sharepoint/sharePoint';
import { loadPropertyPane } from '../../adapters/spfx/loadPropertyPane';
import { sectionPropertyPane } from '../../adapters/spfx/sectionPropertyPane';
import { submitProposal } from '../../application/submitProposal';
import {
  longestSectionTexts,
  readSectionSettings,
  type SectionSettings
} from '../../components/sectionSettings';
import { applyTheme } from '../../components/theme';
import { draftStore } from './draft/draftStore';
import type { ProposalServices } from './ProposalServices';
import { ThemeProposal } from './ThemeProposal';

const defaults: SectionSettings = {
  title: strings.Title,
  introduction: strings.Introduction,
  headingLevel: 2
};

export default class ThemeProposalWebPart extends BaseClientSideWebPart<Partial<SectionSettings>> {
  private services: ProposalServices | undefined;
  private paneFields: typeof PropertyPane | undefined;

  protected async onInit(): Promise<void> {
    const { pageContext, aadTokenProviderFactory } = this.context;
    const siteUrl = pageContext.web.absoluteUrl.replace(/\/$/, '');
    const graphEndpoint = String(pageContext.legacyPageContext.msGraphEndpointUrl);
    const user = currentUser(pageContext.user);
    const sp = sharePoint({ webUrl: siteUrl });
    const proposals = proposalWriter(sp);
    this.services = {
      user,
      siteUrl,
      readSettings: async () => (await settingsReader(sp).read()).settings,
      submit: (input, clientId) => submitProposal({ proposals, user }, input, clientId),
      // What finds and tells the manager is fetched when there is a proposal to tell of.
      settle: async ({ id }) => {
        const [{ settleThemes }, { graphClient, graphEndpointOf }, { directory }, { mailSender }, ...stored] =
          await Promise.all([
            import(/* webpackChunkName: 'settle' */ '../../application/settleThemes'),
            import(/* webpackChunkName: 'settle' */ '../../adapters/graph/graphClient'),
            import(/* webpackChunkName: 'settle' */ '../../adapters/graph/directory'),
            import(/* webpackChunkName: 'settle' */ '../../adapters/graph/mailSender'),
            import(/* webpackChunkName: 'settle' */ '../../adapters/sharepoint/overrideReader'),
            import(/* webpackChunkName: 'settle' */ '../../adapters/sharepoint/recordWriter'),
            import(/* webpackChunkName: 'settle' */ '../../adapters/sharepoint/themeFiles')
          ]);
        const [{ overrideReader }, { recordWriter }, { themeFiles }] = stored;
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
            records: recordWriter(sp),
            files: themeFiles(sp),
            user,
            clock: () => new Date(),
            siteUrl
          },
          { kind: 'one', proposalId: id }
        );
      },
      drafts: draftStore(() => window.localStorage, siteUrl, user.key)
    };
    // So that an editor finds the wording in the pane and can change it.
    this.properties.title ??= defaults.title;
    this.properties.introduction ??= defaults.introduction;
    this.properties.headingLevel ??= defaults.headingLevel;
  }

  public render(): void {
    if (this.services) {
      ReactDom.render(
        React.createElement(ThemeProposal, {
          instance: `np-${this.instanceId}`,
          settings: readSectionSettings(this.properties, defaults),
          services: this.services
        }),
        this.domElement
      );
    }
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    applyTheme(this.domElement, theme);
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
