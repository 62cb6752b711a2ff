import * as React from 'react';
import * as strings from 'ContactCardsWebPartStrings';
import { graphClient } from '../../adapters/graph/graphClient';
import { photoSource } from '../../adapters/graph/photoSource';
import { contactReader } from '../../adapters/sharepoint/contactReader';
import { listRows } from '../../adapters/sharepoint/listRows';
import type { SectionSettings } from '../../components/sectionSettings';
import { graphAccess } from '../../composition/graphAccess';
import { SectionWebPart } from '../../composition/SectionWebPart';
import { ContactCards } from './ContactCards';
import type { ContactCardsProps } from './ContactCardsProps';

export default class ContactCardsWebPart extends SectionWebPart {
  protected readonly defaults: SectionSettings = {
    title: strings.Title,
    introduction: strings.DefaultIntroduction,
    headingLevel: 2
  };
  protected readonly paneTexts = strings;
  private sources!: Pick<ContactCardsProps, 'readCards' | 'photosOf'>;

  protected async compose(): Promise<void> {
    this.sources = {
      readCards: contactReader(listRows({ webUrl: this.context.pageContext.web.absoluteUrl })).readAll,
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
