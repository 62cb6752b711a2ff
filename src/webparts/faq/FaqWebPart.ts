import * as React from 'react';
import * as v from 'valibot';
import { faqReader } from '../../adapters/sharepoint/faqReader';
import { faqEntriesTitle } from '../../adapters/sharepoint/lists/titles';
import { listName, listRows, type ListAddress } from '../../adapters/sharepoint/listRows';
import { faqEditors } from '../../composition/faqEditors';
import { graphAccess } from '../../composition/graphAccess';
import type { HelpAccess } from '../../composition/listHelp';
import type { FaqReader } from '../../application/ports/faqReader';
import type { SettingsPane } from '../../application/ports/settingsPane';
import { keptOnDevice, type KeptFor } from '../../components/kept';
import { languageOf, textsIn } from '../../components/language';
import { sectionSettings, type SettingsReader } from '../../components/sectionSettings';
import { SectionWebPart } from '../../composition/SectionWebPart';
import { faqEntrySchema } from '../../domain/faq/faqEntry';
import { addressOfQuestion, askedSlug } from './deepLink';
import { panelSchema } from './editor/editing';
import { Faq } from './Faq';
import type { FaqProps } from './FaqProps';
import { askDraftSchema } from './feedback/feedback';
import { danish, type FaqStrings } from './loc/danish';
import type { FaqPane } from './pane/faqPane';
import { faqSettings, needsAll, type FaqSettings } from './settings';
import { teamsLinkOf } from './teamsLink';

/** In milliseconds: a placeholder that would be gone sooner than this is not worth painting. */
const blink = 100;
const aBlink = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, blink));

/** The list that an editor has chosen, or the suite's own. */
const addressOfList = (id: string): ListAddress => (id ? { id } : { title: faqEntriesTitle });

/** How the settings are read, with heading and introduction in the reader's language where an editor has set none. */
const settingsIn = ({ Title, DefaultIntroduction }: FaqStrings): SettingsReader<FaqSettings> =>
  sectionSettings({ title: Title, introduction: DefaultIntroduction, headingLevel: 2 }, faqSettings);

const inEnglish = async (): Promise<FaqStrings> =>
  (await import(/* webpackChunkName: 'faq-english' */ './loc/english')).english;

/** What an FAQ reads and keeps of one list. */
type ListSources = Pick<
  FaqProps,
  'readEntries' | 'keptEntries' | 'keptOpen' | 'editing' | 'feedback' | 'loadHelp'
>;

/** What editors' tools and readers' feedback are told of the page and who visits it. */
interface Surroundings {
  locale: string;
  isAdministrator: boolean;
  isGuest: boolean;
  graph: ReturnType<typeof graphAccess>;
  /** Address of the page that mails lead to. */
  pageUrl: string;
  help: HelpAccess;
}

export default class FaqWebPart extends SectionWebPart<FaqSettings> {
  protected settings = settingsIn(danish);
  private strings!: FaqStrings;
  protected readonly kind = 'faq';
  private sources!: Pick<FaqProps, 'readSettings' | 'addressOf' | 'openedWith'>;
  /** By what is read, so that functions and stores keep their identity between renders. */
  private readonly listSources = new Map<string, ListSources>();
  private faqPane: FaqPane | undefined;

  /** Whose visit this is to which site. */
  private reader!: KeptFor;
  private surroundings!: Surroundings;
  /** The list that was asked for before anything else. */
  private begun!: { list: string; entries: FaqReader; answer: Promise<void> };

  protected async compose(): Promise<void> {
    const { web, user, cultureInfo, legacyPageContext } = this.context.pageContext;
    const access = { webUrl: web.absoluteUrl };
    this.reader = { webUrl: web.absoluteUrl, person: user.loginName };
    const settings = this.settings.read(this.properties);
    const { list } = settings;
    const entries = faqReader(listRows(access), addressOfList(list));
    this.begun = { list, entries, answer: entries.begin() };
    const [teams, strings] = await Promise.all([
      this.context.sdks.microsoftTeams?.teamsJs.app.getContext(),
      textsIn(cultureInfo.currentUICultureName, danish, inEnglish)
    ]);
    this.strings = strings;
    this.settings = settingsIn(strings);
    this.surroundings = {
      locale: cultureInfo.currentUICultureName,
      isAdministrator: legacyPageContext.isSiteAdmin === true,
      isGuest: user.isExternalGuestUser,
      graph: graphAccess(this.context),
      pageUrl: teams ? access.webUrl : window.location.origin + window.location.pathname,
      help: {
        ...access,
        isGuest: user.isExternalGuestUser,
        rights: web.permissions.value.Low,
        tenantId: String(legacyPageContext.aadTenantId)
      }
    };
    this.sources = {
      readSettings: async () => {
        const [{ settingsReader }, { sharePoint }] = await Promise.all([
          import(/* webpackChunkName: 'settings' */ '../../adapters/sharepoint/settingsReader'),
          import(/* webpackChunkName: 'settings' */ '../../adapters/sharepoint/sharePoint')
        ]);
        return (await settingsReader(sharePoint(access)).read()).settings;
      },
      addressOf: (slug) =>
        teams
          ? teamsLinkOf({ appId: teams.app.appId?.toString(), siteUrl: access.webUrl }, slug)
          : addressOfQuestion(window.location.href, slug),
      openedWith: askedSlug(teams?.page.subPageId)
    };
  }

  protected async firstSight(): Promise<void> {
    const settings = this.settings.read(this.properties);
    if (this.sourcesOf(settings).keptEntries.read() === undefined) {
      await Promise.race([this.begun.answer, aBlink()]);
    }
  }

  protected view(settings: FaqSettings): React.ReactElement {
    return React.createElement(Faq, {
      key: settings.list, // nothing of one list is shown as another's
      instance: this.instanceId,
      settings,
      isEditing: this.isEditing,
      strings: this.strings,
      ...this.sources,
      ...this.sourcesOf(settings)
    });
  }

  protected readonly loadOwnPane = async (): Promise<SettingsPane<FaqSettings>> => {
    const [{ faqPane }, { faqLists }] = await Promise.all([
      import(/* webpackChunkName: 'faq-pane' */ './pane/faqPane'),
      import(/* webpackChunkName: 'faq-pane' */ '../../adapters/sharepoint/faqLists')
    ]);
    this.faqPane = faqPane({
      language: languageOf(this.surroundings.locale),
      lists: faqLists(this.reader),
      ownList: faqEntriesTitle,
      redraw: () => this.context.propertyPane.refresh()
    });
    return this.faqPane.groups;
  };

  protected onPropertyPaneConfigurationComplete(): void {
    this.faqPane?.forget();
  }

  protected onPropertyPaneFieldChanged(path: string): void {
    if (path === 'list') {
      this.context.propertyPane.refresh(); // another list has other categories
    }
  }

  private sourcesOf(settings: FaqSettings): ListSources {
    const { list } = settings;
    const isWhole = needsAll(settings);
    const key = `${list}:${isWhole}`;
    const known = this.listSources.get(key);
    if (known) {
      return known;
    }
    const { reader } = this;
    const { person, webUrl } = reader;
    const { locale, isAdministrator, isGuest, graph, pageUrl } = this.surroundings;
    const storage = (): Storage => window.localStorage;
    const address = addressOfList(list);
    const entries = this.begun.list === list ? this.begun.entries : faqReader(listRows(reader), address);
    const name = listName(address);
    const ofList = list && `:${list}`;
    const own = `${this.instanceId}${ofList}`;
    const sources: ListSources = {
      readEntries: isWhole ? () => entries.readAll() : entries.readAll,
      keptEntries: keptOnDevice(
        storage,
        `faq-${isWhole ? 'all-' : ''}1${ofList}`,
        reader,
        v.array(faqEntrySchema)
      ),
      keptOpen: keptOnDevice(storage, `faq-open-1:${own}`, reader, v.array(v.number())),
      editing: {
        ...faqEditors({ access: reader, list: address, person, isAdministrator, graph, pageUrl }),
        keptPanel: keptOnDevice(() => window.sessionStorage, `faq-editor-1:${own}`, reader, panelSchema),
        locale
      },
      feedback: isGuest
        ? undefined
        : {
            locale,
            keptDraft: keptOnDevice(storage, `faq-ask-1:${name}`, reader, askDraftSchema),
            keptSeen: keptOnDevice(storage, `faq-seen-1:${name}`, reader, v.array(v.number())),
            load: async () => {
              const { faqFeedback } = await import(
                /* webpackChunkName: 'faq-feedback' */ '../../composition/faqFeedback'
              );
              return faqFeedback({ webUrl, list: name, person, graph, pageUrl });
            }
          },
      loadHelp: async () => {
        const [{ faqHelp }, { listHelp }] = await Promise.all([
          import(/* webpackChunkName: 'faq-help' */ './help/faqHelp'),
          import(/* webpackChunkName: 'faq-help' */ '../../composition/listHelp')
        ]);
        const openPane = (): void => this.context.propertyPane.open();
        return faqHelp({ ...listHelp(this.surroundings.help, address), isChosen: list !== '', openPane });
      }
    };
    this.listSources.set(key, sources);
    return sources;
  }
}
