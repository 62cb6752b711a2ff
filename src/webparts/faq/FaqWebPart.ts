import * as React from 'react';
import * as strings from 'FaqWebPartStrings';
import { faqReader } from '../../adapters/sharepoint/faqReader';
import { listRows } from '../../adapters/sharepoint/listRows';
import type { SectionSettings } from '../../components/sectionSettings';
import { SectionWebPart } from '../../composition/SectionWebPart';
import { addressOfQuestion } from './deepLink';
import { Faq } from './Faq';
import type { FaqProps } from './FaqProps';

export default class FaqWebPart extends SectionWebPart {
  protected readonly defaults: SectionSettings = {
    title: strings.Title,
    introduction: strings.DefaultIntroduction,
    headingLevel: 2
  };
  protected readonly paneTexts = strings;
  private sources!: Pick<FaqProps, 'readEntries' | 'readLinks' | 'addressOf'>;

  protected async compose(): Promise<void> {
    const access = { webUrl: this.context.pageContext.web.absoluteUrl };
    const isInTeams = this.context.sdks.microsoftTeams !== undefined;
    this.sources = {
      readEntries: faqReader(listRows(access)).readAll,
      readLinks: async () => {
        const [{ settingsReader }, { sharePoint }] = await Promise.all([
          import(/* webpackChunkName: 'settings' */ '../../adapters/sharepoint/settingsReader'),
          import(/* webpackChunkName: 'settings' */ '../../adapters/sharepoint/sharePoint')
        ]);
        return (await settingsReader(sharePoint(access)).read()).settings.links;
      },
      addressOf: isInTeams ? undefined : (slug) => addressOfQuestion(window.location.href, slug)
    };
  }

  protected view(settings: SectionSettings): React.ReactElement {
    return React.createElement(Faq, { instance: this.instanceId, settings, strings, ...this.sources });
  }
}
