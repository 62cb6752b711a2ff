import type { SettingsPane } from '../../application/ports/settingsPane';
import type { Language } from '../../components/language';
import type { ContactSettings } from './settings';

const texts: Readonly<Record<Language, Readonly<Record<'layout' | 'cards' | 'compact', string>>>> = {
  da: { layout: 'Visning', cards: 'Kort side om side', compact: 'Kompakt liste' },
  en: { layout: 'Layout', cards: 'Cards side by side', compact: 'Compact list' }
};

/** What the pane has of the contact cards' own. */
export const contactPane =
  (language: Language): SettingsPane<ContactSettings> =>
  () => [
    {
      fields: [
        {
          kind: 'choice',
          name: 'layout',
          label: texts[language].layout,
          options: [
            { value: 'cards', text: texts[language].cards },
            { value: 'compact', text: texts[language].compact }
          ]
        }
      ]
    }
  ];
