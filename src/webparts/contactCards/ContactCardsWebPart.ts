import * as React from 'react';
import * as v from 'valibot';
import * as strings from 'ContactCardsWebPartStrings';
import { contactReader } from '../../adapters/sharepoint/contactReader';
import { listRows } from '../../adapters/sharepoint/listRows';
import type { SettingsPane } from '../../application/ports/settingsPane';
import { keptOnDevice } from '../../components/kept';
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
  protected readonly paneTexts = strings;
  private sources!: Pick<
    ContactCardsProps,
    'clock' | 'readCards' | 'keptCards' | 'factsSource' | 'keptProfiles'
  >;

  protected async compose(): Promise<void> {
    const { web, user } = this.context.pageContext;
    const webUrl = web.absoluteUrl;
    const owner = { webUrl, person: user.loginName };
    const graph = graphAccess(this.context);
    this.sources = {
      clock: () => new Date(),
      readCards: contactReader(listRows({ webUrl })).readAll,
      keptCards: keptOnDevice(() => window.localStorage, 'contacts-2', owner, v.array(contactCardSchema)),
      keptProfiles: keptOnDevice(() => window.localStorage, 'contact-profiles-1', owner, profilesSchema),
      factsSource: async () => {
        const chunk = await import(/* webpackChunkName: 'contact-facts' */ '../../composition/contactFacts');
        return chunk.contactFacts(graph);
      }
    };
  }

  protected view(settings: ContactSettings): React.ReactElement {
    return React.createElement(ContactCards, {
      instance: this.instanceId,
      settings,
      strings,
      ...this.sources
    });
  }

  protected readonly loadOwnPane = async (): Promise<SettingsPane<ContactSettings>> => {
    const { contactPane } = await import(/* webpackChunkName: 'contact-pane' */ './contactPane');
    return contactPane(strings);
  };
}
