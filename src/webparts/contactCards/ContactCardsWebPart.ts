import * as React from 'react';
import * as v from 'valibot';
import * as strings from 'ContactCardsWebPartStrings';
import { graphClient } from '../../adapters/graph/graphClient';
import { photoSource } from '../../adapters/graph/photoSource';
import { contactReader } from '../../adapters/sharepoint/contactReader';
import { listRows } from '../../adapters/sharepoint/listRows';
import { keptOnDevice } from '../../components/kept';
import { sectionSettings, type SectionSettings } from '../../components/sectionSettings';
import { graphAccess } from '../../composition/graphAccess';
import { SectionWebPart } from '../../composition/SectionWebPart';
import { contactCardSchema } from '../../domain/contacts/contactCard';
import { ContactCards } from './ContactCards';
import type { ContactCardsProps } from './ContactCardsProps';

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
  private sources!: Pick<ContactCardsProps, 'readCards' | 'photosOf' | 'keptCards'>;

  protected async compose(): Promise<void> {
    const { web, user } = this.context.pageContext;
    const webUrl = web.absoluteUrl;
    this.sources = {
      readCards: contactReader(listRows({ webUrl })).readAll,
      keptCards: keptOnDevice(
        () => window.localStorage,
        'contacts-1',
        { webUrl, person: user.loginName },
        v.array(contactCardSchema)
      ),
      photosOf: photoSource(graphClient(graphAccess(this.context))).photosOf
    };
  }

  protected view(settings: SectionSettings): React.ReactElement {
    return React.createElement(ContactCards, {
      instance: this.instanceId,
      settings,
      strings,
      ...this.sources
    });
  }
}
