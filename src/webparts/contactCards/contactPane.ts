import type { SettingsPane } from '../../application/ports/settingsPane';
import type { ContactSettings } from './settings';

/** What the pane has of the contact cards' own. */
export const contactPane =
  (strings: IContactCardsWebPartStrings): SettingsPane<ContactSettings> =>
  () => [
    {
      fields: [
        {
          kind: 'choice',
          name: 'layout',
          label: strings.PaneLayout,
          options: [
            { value: 'cards', text: strings.PaneLayoutCards },
            { value: 'compact', text: strings.PaneLayoutCompact }
          ]
        }
      ]
    }
  ];
