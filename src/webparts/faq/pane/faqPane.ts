import type { FaqListChoice, FaqLists } from '../../../application/ports/faqLists';
import type { PaneField, PaneGroup, SettingsPane } from '../../../application/ports/settingsPane';
import type { Language } from '../../../components/language';
import type { Loading } from '../../../components/useLoading';
import type { FaqSettings } from '../settings';
import { paneTexts, type PaneTexts } from './paneTexts';
import { remembered, type Remembered } from './remembered';

interface FaqPaneOptions {
  language: Language;
  lists: FaqLists;
  /** Title of the suite's own list. */
  ownList: string;
  /** Has the pane drawn anew. */
  redraw(): void;
}

export interface FaqPane {
  groups: SettingsPane<FaqSettings>;
  /** What is in the lists may have changed since the pane was last open. */
  forget(): void;
}

type Field = PaneField<FaqSettings>;

/** What an editor may set for an FAQ; lists and categories are read while the pane is open. */
export function faqPane({ language, lists, ownList, redraw }: FaqPaneOptions): FaqPane {
  const texts = paneTexts[language];
  const choices = remembered(lists.lists, redraw);
  const categories = new Map<string, Remembered<string[]>>();
  const categoriesOf = (list: string): Remembered<string[]> => {
    const known = categories.get(list) ?? remembered(() => lists.categories(list), redraw);
    categories.set(list, known);
    return known;
  };
  const again = (what: Remembered<unknown>): Field => ({
    kind: 'button',
    text: texts.tryAgain,
    onClick: () => {
      what.forget();
      redraw();
    }
  });

  return {
    groups: (settings) => {
      const found = choices.state();
      const hasList = found.status !== 'ready' || found.value.some(({ id }) => id === settings.list);
      const names = hasList ? categoriesOf(settings.list) : undefined;
      const fields: Field[] = [
        ...listFields(settings, found, ownList, texts),
        ...(found.status === 'failed' ? [again(choices)] : []),
        ...(names ? categoryFields(settings, names.state(), texts) : []),
        ...(names?.state().status === 'failed' ? [again(names)] : []),
        {
          kind: 'choice',
          name: 'order',
          label: texts.order,
          options: [
            { value: 'list', text: texts.listOrder },
            { value: 'alphabetical', text: texts.alphabetical }
          ]
        }
      ];
      return [{ name: texts.questions, fields }, looks(texts)];
    },
    forget: () => {
      choices.forget();
      categories.clear();
    }
  };
}

function listFields(
  { list }: FaqSettings,
  found: Loading<FaqListChoice[]>,
  ownList: string,
  texts: PaneTexts
): Field[] {
  const there = found.status === 'ready' ? found.value : [];
  const own =
    found.status === 'ready' && !there.some(({ id }) => id === '') ? texts.ownListMissing : texts.ownList;
  const others = there.filter(({ id }) => id !== '').map(({ id, title }) => ({ value: id, text: title }));
  const isKnown = list === '' || others.some(({ value }) => value === list);
  const unknown = { value: list, text: found.status === 'ready' ? texts.goneList : texts.loadingLists };
  const options = [
    { value: '', text: own.replace('{0}', ownList) },
    ...others,
    ...(isKnown ? [] : [unknown])
  ];
  const url = there.find(({ id }) => id === list)?.url;
  return [
    { kind: 'choice', name: 'list', label: texts.list, options, disabled: found.status !== 'ready' },
    note({ loading: texts.loadingLists, failed: texts.listsFailed, ready: texts.listHelp }[found.status]),
    ...(url ? [{ kind: 'link', text: texts.openList, href: url } as const] : [])
  ];
}

function categoryFields(settings: FaqSettings, found: Loading<string[]>, texts: PaneTexts): Field[] {
  if (found.status !== 'ready') {
    return [note(found.status === 'failed' ? texts.categoriesFailed : texts.loadingCategories)];
  }
  const gone = settings.categories.filter((name) => !found.value.includes(name));
  const options = [
    ...found.value.map((name) => ({ value: name, text: name })),
    ...gone.map((name) => ({ value: name, text: texts.goneCategory.replace('{0}', () => name) }))
  ];
  return options.length === 0
    ? [note(texts.noCategories)]
    : [
        {
          kind: 'choices',
          name: 'categories',
          label: texts.categories,
          help: texts.categoriesHelp,
          options,
          chosen: settings.categories
        }
      ];
}

const note = (text: string): Field => ({ kind: 'note', text });

function looks(texts: PaneTexts): PaneGroup<FaqSettings> {
  const shown = (name: 'categoryHeadings' | 'search', label: string): Field => ({
    kind: 'switch',
    name,
    label,
    on: texts.on,
    off: texts.off
  });
  return {
    name: texts.looks,
    fields: [
      shown('categoryHeadings', texts.categoryHeadings),
      shown('search', texts.search),
      {
        kind: 'choice',
        name: 'contents',
        label: texts.contents,
        options: [
          { value: 'auto', text: texts.contentsAuto },
          { value: 'on', text: texts.contentsOn },
          { value: 'off', text: texts.contentsOff }
        ]
      },
      {
        kind: 'choice',
        name: 'layout',
        label: texts.layout,
        options: [
          { value: 'normal', text: texts.normal },
          { value: 'compact', text: texts.compact }
        ]
      }
    ]
  };
}
