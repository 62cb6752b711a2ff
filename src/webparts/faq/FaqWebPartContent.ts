import * as React from 'react';
import * as ReactDom from 'react-dom';
import * as v from 'valibot';
import type { GraphAccess } from '../../adapters/graph/graphEndpoint';
import type { Ahead } from '../../adapters/sharepoint/askAhead';
import { faqList } from '../../adapters/sharepoint/faqPage';
import { faqReader } from '../../adapters/sharepoint/faqReader';
import { listName } from '../../adapters/sharepoint/listAddress';
import { listRows } from '../../adapters/sharepoint/listRows';
import { faqEntriesTitle } from '../../adapters/sharepoint/lists/titles';
import type { FaqReader, FirstFaqEntries } from '../../application/ports/faqReader';
import { keptOnDevice, type KeptFor } from '../../components/kept';
import { languageOf } from '../../components/language';
import type { AtHand } from '../../components/useRefreshed';
import { sectionSettings, type SettingsReader } from '../../components/sectionSettings';
import { faqEditors } from '../../composition/faqEditors';
import { loadSectionPane, type SectionPane } from '../../composition/loadSectionPane';
import { faqEntrySchema, type FaqEntry } from '../../domain/faq/faqEntry';
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
const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What the first script knows of the page and who visits it: plain values, since the page context does not outlive the page. */
export interface FaqSurroundings {
  instance: string;
  /** Whose visit this is to which site. */
  reader: KeptFor;
  /** The list that was asked for before anything else, by its id, and its answer. */
  begun: { list: string; ahead: Ahead };
  /** What the FAQ says to who does not read Danish, where that could be had. */
  english: FaqStrings | undefined;
  /** Language of the page, `da-DK`. */
  locale: string;
  /** Where the FAQ is a tab in Teams: the app's id there, and the question that the tab was opened with. */
  teams: { appId: string | undefined; subPageId: string | undefined } | undefined;
  isAdministrator: boolean;
  isGuest: boolean;
  /** The lower half of the person's permissions on the site. */
  rights: number;
  tenantId: string;
  graph: GraphAccess;
  openPane(): void;
  redrawPane(): void;
}

/** What an FAQ reads and keeps of one list. */
type ListSources = Pick<
  FaqProps,
  'readEntries' | 'keptEntries' | 'keptOpen' | 'editing' | 'feedback' | 'loadHelp'
>;

/** What the FAQ's web part shows, and with what: all that its first script can do without. */
export class FaqWebPartContent {
  public readonly settings: SettingsReader<FaqSettings>;
  private readonly strings: FaqStrings;
  private readonly sources: Pick<FaqProps, 'readSettings' | 'addressOf' | 'openedWith'>;
  /** The reader of the list that was asked for ahead, and what that list begins with, until somebody has taken it. */
  private readonly entries: FaqReader;
  private first: Promise<FirstFaqEntries> | undefined;
  /** What had come of it before anything was drawn; nothing after that. */
  private atHand: FirstFaqEntries | undefined;
  /** By what is read, so that functions and stores keep their identity between renders. */
  private readonly listSources = new Map<string, ListSources>();
  private faqPane: FaqPane | undefined;

  public constructor(private readonly surroundings: FaqSurroundings) {
    const { reader, begun, english, teams } = surroundings;
    const { webUrl } = reader;
    this.entries = faqReader(listRows(reader, begun.ahead), faqList(begun.list));
    this.first = this.entries.readFirst();
    this.first.catch(() => undefined); // whoever reads them is told
    this.strings = english ?? danish;
    const { Title: title, DefaultIntroduction: introduction } = this.strings;
    this.settings = sectionSettings({ title, introduction, headingLevel: 2 }, faqSettings);
    this.sources = {
      readSettings: async () => {
        const [{ settingsReader }, { sharePoint }] = await Promise.all([
          import(/* webpackChunkName: 'settings' */ '../../adapters/sharepoint/settingsReader'),
          import(/* webpackChunkName: 'settings' */ '../../adapters/sharepoint/sharePoint')
        ]);
        return (await settingsReader(sharePoint({ webUrl })).read()).settings;
      },
      addressOf: (slug) =>
        teams
          ? teamsLinkOf({ appId: teams.appId, siteUrl: webUrl }, slug)
          : addressOfQuestion(window.location.href, slug),
      openedWith: askedSlug(teams?.subPageId)
    };
  }

  /** Takes the first questions where they have come already; waits for nothing. */
  public async takeFirst(): Promise<void> {
    this.atHand = (await this.firstWithin(0)) || undefined;
    if (this.atHand?.areAll) {
      this.first = undefined;
    }
  }

  /** Resolves when the first questions have come, or when waiting for them could be noticed; undefined where some are here. */
  public firstSight(settings: FaqSettings): Promise<unknown> | undefined {
    const isHere = this.atHandFor(settings) ?? this.sourcesOf(settings).keptEntries.read();
    return isHere ? undefined : this.firstWithin(blink);
  }

  public draw(place: HTMLElement, settings: FaqSettings, isEditing: boolean): void {
    const props: FaqProps = {
      instance: this.surroundings.instance,
      settings,
      isEditing,
      strings: this.strings,
      atHand: this.atHandFor(settings),
      ...this.sources,
      ...this.sourcesOf(settings)
    };
    // The key: nothing of one list is shown as another's.
    ReactDom.render(React.createElement(Faq, { ...props, key: settings.list }), place);
    this.atHand = undefined; // who comes back to this list later reads it anew
  }

  public clear(place: HTMLElement): void {
    ReactDom.unmountComponentAtNode(place);
  }

  public loadPane(): Promise<SectionPane<FaqSettings>> {
    const { reader, locale, redrawPane } = this.surroundings;
    return loadSectionPane('faq', locale, async () => {
      const [{ faqPane }, { faqLists }] = await Promise.all([
        import(/* webpackChunkName: 'faq-pane' */ './pane/faqPane'),
        import(/* webpackChunkName: 'faq-pane' */ '../../adapters/sharepoint/faqLists')
      ]);
      this.faqPane = faqPane({
        language: languageOf(locale),
        lists: faqLists(reader),
        ownList: faqEntriesTitle,
        redraw: redrawPane
      });
      return this.faqPane.groups;
    });
  }

  /** What the pane has read is read anew when it opens the next time. */
  public forgetPane(): void {
    this.faqPane?.forget();
  }

  /** Undefined where they have not come by then, and where they cannot be had: whoever reads them is told why. */
  private async firstWithin(ms: number): Promise<FirstFaqEntries | void> {
    return Promise.race([this.first?.catch(() => undefined), after(ms)]);
  }

  /** What was there before the first drawing, where it is what these settings show. */
  private atHandFor(settings: FaqSettings): AtHand<FaqEntry[]> | undefined {
    const { entries, areAll } = this.atHand ?? { entries: undefined, areAll: false };
    const isWanted = settings.list === this.surroundings.begun.list && (areAll || !needsAll(settings));
    return entries && isWanted ? { value: entries, isAll: areAll } : undefined;
  }

  private sourcesOf(settings: FaqSettings): ListSources {
    const { list } = settings;
    const isWhole = needsAll(settings);
    const key = `${list}:${isWhole}`;
    const known = this.listSources.get(key);
    if (known) {
      return known;
    }
    const { instance, reader, begun, locale, isAdministrator, isGuest, graph, teams } = this.surroundings;
    const { person, webUrl } = reader;
    const pageUrl = teams ? webUrl : window.location.origin + window.location.pathname;
    const storage = (): Storage => window.localStorage;
    const address = faqList(list);
    const isBegun = begun.list === list;
    const entries = isBegun ? this.entries : faqReader(listRows(reader), address);
    const name = listName(address);
    const ofList = list && `:${list}`;
    const own = `${instance}${ofList}`;
    const sources: ListSources = {
      readEntries: (showFirst) => {
        const first = isBegun ? this.first : undefined;
        this.first = undefined;
        return entries.readAll(isWhole ? undefined : showFirst, first);
      },
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
        const { rights, tenantId, openPane } = this.surroundings;
        return faqHelp({
          ...listHelp({ webUrl, isGuest, rights, tenantId }, address),
          isChosen: list !== '',
          openPane
        });
      }
    };
    this.listSources.set(key, sources);
    return sources;
  }
}
