import * as React from 'react';
import { SPPermission } from '@microsoft/sp-page-context';
import * as strings from 'ThemeBoardWebPartStrings';
import { currentUser } from '../../adapters/sharepoint/currentUser';
import { recordWriter } from '../../adapters/sharepoint/recordWriter';
import { sharePoint } from '../../adapters/sharepoint/sharePoint';
import { themeFiles } from '../../adapters/sharepoint/themeFiles';
import { replyAsManager } from '../../application/replyAsManager';
import { settleInTurn } from '../../application/settleInTurn';
import { sectionSettings, type SectionSettings } from '../../components/sectionSettings';
import { graphAccess } from '../../composition/graphAccess';
import { ReactWebPart } from '../../composition/ReactWebPart';
import type { Steps } from '../../composition/steps';
import { sweep } from '../../composition/sweep';
import type { BoardServices } from './BoardServices';
import { ThemeBoard } from './ThemeBoard';

export default class ThemeBoardWebPart extends ReactWebPart {
  protected readonly settings = sectionSettings(
    { title: strings.Title, introduction: '', headingLevel: 2 },
    {}
  );
  protected readonly kind = 'themeBoard';
  private services!: BoardServices;
  private subPageId: string | undefined;

  protected async compose(): Promise<void> {
    const { pageContext, sdks } = this.context;
    const siteUrl = pageContext.web.absoluteUrl.replace(/\/$/, '');
    const tenantId = String(pageContext.legacyPageContext.aadTenantId);
    const isOwner = pageContext.web.permissions.hasPermission(SPPermission.manageWeb);
    const graph = graphAccess(this.context);
    const user = currentUser(pageContext.user);
    const sp = sharePoint({ webUrl: siteUrl });
    const files = themeFiles(sp);
    const records = recordWriter(sp);
    const access = { sp, graph, user, siteUrl };
    const steps = async (): Promise<Steps> =>
      (await import(/* webpackChunkName: 'settle' */ '../../composition/steps')).steps(access);
    this.services = {
      user,
      siteUrl,
      now: () => new Date(),
      read: (query) => files.read(query),
      reply: (file, input, replyId) => replyAsManager({ records, user }, file, input, replyId),
      settle: settleInTurn((query, shown) => sweep(access, query, shown)),
      takeStep: async (target, input) => (await steps()).take(target, input),
      suggestLeaders: async (proposalId) => (await steps()).suggestLeaders(proposalId),
      wish: async (proposalId, wish) => (await steps()).wish(proposalId, wish),
      withdraw: async (proposalId, input, withdrawalId) =>
        (await steps()).withdraw(proposalId, input, withdrawalId),
      findOther: async (proposalId, typed, as) => (await steps()).findOther(proposalId, typed, as),
      versionsOf: async (proposalId) => (await steps()).versionsOf(proposalId),
      setUp: isOwner
        ? async (secretariat, onStep) => {
            const { setUp } = await import(/* webpackChunkName: 'set-up' */ '../../composition/setUp');
            return setUp({ webUrl: siteUrl, graph, tenantId }, secretariat, onStep);
          }
        : undefined
    };
    this.subPageId = (await sdks.microsoftTeams?.teamsJs.app.getContext())?.page.subPageId;
  }

  protected view(settings: SectionSettings): React.ReactElement {
    return React.createElement(ThemeBoard, {
      instance: `np-${this.instanceId}`,
      settings,
      services: this.services,
      subPageId: this.subPageId
    });
  }
}
