import * as React from 'react';
import * as v from 'valibot';
import * as strings from 'ContactCardsWebPartStrings';
import { contactReader } from '../../adapters/sharepoint/contactReader';
import { contactCardsTitle } from '../../adapters/sharepoint/lists/titles';
import { listRows } from '../../adapters/sharepoint/listRows';
import type { SettingsPane } from '../../application/ports/settingsPane';
import { keptOnDevice } from '../../components/kept';
import { languageOf } from '../../components/language';
import { sectionSettings } from '../../components/sectionSettings';
import { graphAccess } from '../../composition/graphAccess';
import { SectionWebPart } from '../../composition/SectionWebPart';
import { contactCardSchema } from '../../domain/contacts/contactCard';
import { ContactCards } from './ContactCards';
import type { ContactCardsProps } from './ContactCardsProps';
import { profilesSchema } from './facts/directoryFacts';
import { contactSettings, type ContactSettings } from './settings';

export default class ContactCardsWebPart extends SectionWebPart<ContactSettings> {
  protected readonly settings = sectionSettings(
    {
      title: strings.Title,
      introduction: strings.DefaultIntroduction,
      headingLevel: 2
    },
    contactSettings
  );
  protected readonly kind = 'contactCards';
  private sources!: Pick<
    ContactCardsProps,
    'clock' | 'readCards' | 'keptCards' | 'factsSource' | 'keptProfiles' | 'loadHelp'
  >;

  protected async compose(): Promise<void> {
    const { web, user, legacyPageContext } = this.context.pageContext;
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
      strings,
      ...this.sources
    });
  }

  protected readonly loadOwnPane = async (): Promise<SettingsPane<ContactSettings>> => {
    const { contactPane } = await import(/* webpackChunkName: 'contact-pane' */ './contactPane');
    return contactPane(languageOf(strings.Locale));
  };
}
