import * as React from 'react';
import * as v from 'valibot';
import { contactReader } from '../../adapters/sharepoint/contactReader';
import { contactCardsTitle } from '../../adapters/sharepoint/lists/titles';
import { listRows } from '../../adapters/sharepoint/listRows';
import type { SettingsPane } from '../../application/ports/settingsPane';
import { keptOnDevice } from '../../components/kept';
import { languageOf, textsIn } from '../../components/language';
import { sectionSettings, type SettingsReader } from '../../components/sectionSettings';
import { graphAccess } from '../../composition/graphAccess';
import { ReactWebPart } from '../../composition/ReactWebPart';
import { contactCardSchema } from '../../domain/contacts/contactCard';
import { ContactCards } from './ContactCards';
import type { ContactCardsProps } from './ContactCardsProps';
import { profilesSchema } from './facts/directoryFacts';
import { danish, type ContactCardsStrings } from './loc/danish';
import { contactSettings, type ContactSettings } from './settings';

/** How the settings are read, with heading and introduction in the reader's language where an editor has set none. */
const settingsIn = ({ Title, DefaultIntroduction }: ContactCardsStrings): SettingsReader<ContactSettings> =>
  sectionSettings({ title: Title, introduction: DefaultIntroduction, headingLevel: 2 }, contactSettings);

const inEnglish = async (): Promise<ContactCardsStrings> =>
  (await import(/* webpackChunkName: 'contact-english' */ './loc/english')).english;

export default class ContactCardsWebPart extends ReactWebPart<ContactSettings> {
  protected settings = settingsIn(danish);
  private strings!: ContactCardsStrings;
  protected readonly kind = 'contactCards';
  private sources!: Pick<
    ContactCardsProps,
    'clock' | 'readCards' | 'keptCards' | 'factsSource' | 'keptProfiles' | 'loadHelp'
  >;

  protected async compose(): Promise<void> {
    const { web, user, cultureInfo, legacyPageContext } = this.context.pageContext;
    this.strings = await textsIn(cultureInfo.currentUICultureName, danish, inEnglish);
    this.settings = settingsIn(this.strings);
    const webUrl = web.absoluteUrl;
    const owner = { webUrl, person: user.loginName };
    const graph = graphAccess(this.context);
    const help = {
      webUrl,
      isGuest: user.isExternalGuestUser,
      rights: web.permissions.value.Low,
      tenantId: String(legacyPageContext.aadTenantId)
    };
    this.sources = {
      clock: () => new Date(),
      readCards: contactReader(listRows({ webUrl })).readAll,
      keptCards: keptOnDevice(() => window.localStorage, 'contacts-2', owner, v.array(contactCardSchema)),
      keptProfiles: keptOnDevice(() => window.localStorage, 'contact-profiles-1', owner, profilesSchema),
      factsSource: async () => {
        const chunk = await import(/* webpackChunkName: 'contact-facts' */ '../../composition/contactFacts');
        return chunk.contactFacts(graph);
      },
      loadHelp: async () => {
        const [{ contactHelp }, { listHelp }] = await Promise.all([
          import(/* webpackChunkName: 'contact-help' */ './help/contactHelp'),
          import(/* webpackChunkName: 'contact-help' */ '../../composition/listHelp')
        ]);
        return contactHelp({ ...listHelp(help, { title: contactCardsTitle }), isChosen: false });
      }
    };
  }

  protected view(settings: ContactSettings): React.ReactElement {
    return React.createElement(ContactCards, {
      instance: this.instanceId,
      settings,
      isEditing: this.isEditing,
      strings: this.strings,
      ...this.sources
    });
  }

  protected readonly loadOwnPane = async (): Promise<SettingsPane<ContactSettings>> => {
    const { contactPane } = await import(/* webpackChunkName: 'contact-pane' */ './contactPane');
    return contactPane(languageOf(this.strings.Locale));
  };
}
