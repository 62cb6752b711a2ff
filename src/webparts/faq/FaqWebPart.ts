import * as React from 'react';
import * as v from 'valibot';
import * as strings from 'FaqWebPartStrings';
import { faqReader } from '../../adapters/sharepoint/faqReader';
import { faqEntries } from '../../adapters/sharepoint/lists/faqEntries';
import { listRows } from '../../adapters/sharepoint/listRows';
import { keptOnDevice } from '../../components/kept';
import { sectionSettings, type SectionSettings } from '../../components/sectionSettings';
import { faqEditors } from '../../composition/faqEditors';
import { graphAccess } from '../../composition/graphAccess';
import { SectionWebPart } from '../../composition/SectionWebPart';
import { faqEntrySchema } from '../../domain/faq/faqEntry';
import { addressOfQuestion, askedSlug } from './deepLink';
import { panelSchema } from './editor/editing';
import { Faq } from './Faq';
import type { FaqProps } from './FaqProps';
import { askDraftSchema } from './feedback/feedback';
import { teamsLinkOf } from './teamsLink';

/** In milliseconds: a placeholder that would be gone sooner than this is not worth painting. */
const blink = 100;
const aBlink = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, blink));

export default class FaqWebPart extends SectionWebPart {
  protected readonly settings = sectionSettings(
    {
      title: strings.Title,
      introduction: strings.DefaultIntroduction,
      headingLevel: 2
    },
    {}
  );
  protected readonly paneTexts = strings;
  private sources!: Omit<FaqProps, 'instance' | 'settings' | 'strings'>;

  protected async compose(): Promise<void> {
    const { web, user, cultureInfo, legacyPageContext } = this.context.pageContext;
    const access = { webUrl: web.absoluteUrl };
    const reader = { webUrl: access.webUrl, person: user.loginName };
    const storage = (): Storage => window.localStorage;
    const graph = graphAccess(this.context);
    const entries = faqReader(listRows(access));
    const firstAnswer = entries.begin();
    const teams = await this.context.sdks.microsoftTeams?.teamsJs.app.getContext();
    const pageUrl = teams ? access.webUrl : window.location.origin + window.location.pathname;
    this.sources = {
      readEntries: entries.readAll,
      readSettings: async () => {
        const [{ settingsReader }, { sharePoint }] = await Promise.all([
          import(/* webpackChunkName: 'settings' */ '../../adapters/sharepoint/settingsReader'),
          import(/* webpackChunkName: 'settings' */ '../../adapters/sharepoint/sharePoint')
        ]);
        return (await settingsReader(sharePoint(access)).read()).settings;
      },
      keptEntries: keptOnDevice(storage, 'faq-1', reader, v.array(faqEntrySchema)),
      keptOpen: keptOnDevice(storage, `faq-open-1:${this.instanceId}`, reader, v.array(v.number())),
      addressOf: (slug) =>
        teams
          ? teamsLinkOf({ appId: teams.app.appId?.toString(), siteUrl: access.webUrl }, slug)
          : addressOfQuestion(window.location.href, slug),
      openedWith: askedSlug(teams?.page.subPageId),
      editing: {
        ...faqEditors({
          access,
          list: faqEntries.title,
          person: user.loginName,
          isAdministrator: legacyPageContext.isSiteAdmin === true,
          graph,
          pageUrl
        }),
        keptPanel: keptOnDevice(
          () => window.sessionStorage,
          `faq-editor-1:${this.instanceId}`,
          reader,
          panelSchema
        ),
        locale: cultureInfo.currentUICultureName
      },
      feedback: user.isExternalGuestUser
        ? undefined
        : {
            locale: cultureInfo.currentUICultureName,
            keptDraft: keptOnDevice(storage, `faq-ask-1:${faqEntries.title}`, reader, askDraftSchema),
            keptSeen: keptOnDevice(storage, `faq-seen-1:${faqEntries.title}`, reader, v.array(v.number())),
            load: async () => {
              const { faqFeedback } = await import(
                /* webpackChunkName: 'faq-feedback' */ '../../composition/faqFeedback'
              );
              return faqFeedback({
                ...access,
                list: faqEntries.title,
                person: user.loginName,
                graph,
                pageUrl
              });
            }
          }
    };
    if (this.sources.keptEntries.read() === undefined) {
      await Promise.race([firstAnswer, aBlink()]);
    }
  }

  protected view(settings: SectionSettings): React.ReactElement {
    return React.createElement(Faq, { instance: this.instanceId, settings, strings, ...this.sources });
  }
}
