import { askAhead } from '../../adapters/sharepoint/askAhead';
import { faqList, firstFaqPage } from '../../adapters/sharepoint/faqPage';
import { rowsUrl } from '../../adapters/sharepoint/listAddress';
import { textsIn } from '../../components/language';
import type { SettingsReader } from '../../components/sectionSettings';
import { graphAccess } from '../../composition/graphAccess';
import type { SectionPane } from '../../composition/loadSectionPane';
import { SectionWebPart } from '../../composition/SectionWebPart';
import { forgetFaq, tellFound } from './askedQuestion';
import type { FaqWebPartContent } from './FaqWebPartContent';
import { listId } from './listId';
import type { FaqStrings } from './loc/danish';
import type { FaqSettings } from './settings';

const inEnglish = async (): Promise<FaqStrings> =>
  (await import(/* webpackChunkName: 'faq-english' */ './loc/english')).english;
const loadContent = (): Promise<{ FaqWebPartContent: typeof FaqWebPartContent }> =>
  import(/* webpackChunkName: 'faq' */ './FaqWebPartContent');
loadContent().catch(() => undefined); // on its way while the runtime makes the web part; whoever waits for it is told

/**
 * The FAQ's first script: it asks for the list before anything else and fetches what shows it, with React, meanwhile
 * (docs/decisions/0032).
 */
export default class FaqWebPart extends SectionWebPart<FaqSettings> {
  private content!: FaqWebPartContent;

  protected get settings(): SettingsReader<FaqSettings> {
    return this.content.settings;
  }

  protected async compose(): Promise<void> {
    const { web, user, cultureInfo, legacyPageContext } = this.context.pageContext;
    const { instanceId } = this;
    const webUrl = web.absoluteUrl;
    const list = listId(this.properties.list);
    const locale = cultureInfo.currentUICultureName;
    const known = {
      instance: instanceId,
      reader: { webUrl, person: user.loginName },
      begun: { list, ahead: askAhead(rowsUrl(webUrl, firstFaqPage(faqList(list)))) },
      locale,
      isAdministrator: legacyPageContext.isSiteAdmin === true,
      isGuest: user.isExternalGuestUser,
      rights: web.permissions.value.Low,
      tenantId: String(legacyPageContext.aadTenantId),
      graph: graphAccess(this.context),
      openPane: () => this.context.propertyPane.open(),
      redrawPane: () => this.context.propertyPane.refresh()
    };
    tellFound(instanceId, null); // no other FAQ is to say that a question is gone which may be on its way here
    try {
      const [{ FaqWebPartContent: Content }, english, teams] = await Promise.all([
        loadContent().catch(loadContent), // a second time, since networks have bad moments
        textsIn<FaqStrings | undefined>(locale, undefined, inEnglish), // Danish comes with the content
        this.context.sdks.microsoftTeams?.teamsJs.app.getContext()
      ]);
      this.content = new Content({
        ...known,
        english,
        teams: teams && { appId: teams.app.appId?.toString(), subPageId: teams.page.subPageId }
      });
      await this.content.takeFirst();
    } catch (error) {
      forgetFaq(instanceId);
      throw error;
    }
  }

  protected firstSight(): Promise<unknown> | undefined {
    return this.content.firstSight(this.settings.read(this.properties));
  }

  protected drawIn(place: HTMLElement, settings: FaqSettings): void {
    this.content.draw(place, settings, this.isEditing);
  }

  protected clear(place: HTMLElement): void {
    this.content?.clear(place); // nothing was drawn where it could not be fetched
  }

  protected loadPane(): Promise<SectionPane<FaqSettings>> {
    return this.content.loadPane();
  }

  protected onPropertyPaneConfigurationComplete(): void {
    this.content.forgetPane();
  }

  protected onPropertyPaneFieldChanged(path: string): void {
    if (path === 'list') {
      this.context.propertyPane.refresh(); // another list has other categories
    }
  }
}
