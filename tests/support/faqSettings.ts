import { sectionSettings } from '../../src/components/sectionSettings';
import { faqSettings, type FaqSettings } from '../../src/webparts/faq/settings';

const reader = sectionSettings(
  { title: 'Ofte stillede spørgsmål', introduction: 'Velkommen.', headingLevel: 2 },
  faqSettings
);

/** The settings of an FAQ that an editor has changed like this. */
export const faqSettingsOf = (changes: Partial<FaqSettings> = {}): FaqSettings => reader.read(changes);
