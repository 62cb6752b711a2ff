import * as React from 'react';
import * as v from 'valibot';
import * as strings from 'ContactCardsWebPartStrings';
import { contactReader } from '../../adapters/sharepoint/contactReader';
import { listRows } from '../../adapters/sharepoint/listRows';
import { keptOnDevice } from '../../components/kept';
import { sectionSettings, type SectionSettings } from '../../components/sectionSettings';
import { graphAccess } from '../../composition/graphAccess';
import { SectionWebPart } from '../../composition/SectionWebPart';
import { contactCardSchema } from '../../domain/contacts/contactCard';
import { ContactCards } from './ContactCards';
import type { ContactCardsProps } from './ContactCardsProps';
import { profilesSchema } from './facts/directoryFacts';

export default class ContactCardsWebPart extends SectionWebPart {
  protected readonly settings = sectionSettings(
    {
      title: strings.Title,
      introduction: strings.DefaultIntroduction,
      headingLevel: 2
    },
    {}
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

  protected view(settings: SectionSettings): React.ReactElement {
    return React.createElement(ContactCards, {
      instance: this.instanceId,
      settings,
      layout: 'cards',
      strings,
      ...this.sources
    });
  }
}
