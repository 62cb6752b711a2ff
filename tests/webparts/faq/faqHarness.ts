import type { FaqEntry } from '../../../src/domain/faq/faqEntry';
import type { FaqProps } from '../../../src/webparts/faq/FaqProps';
import { danish as strings } from '../../../src/webparts/faq/loc/danish';
import { faqSettingsOf } from '../../support/faqSettings';
import { memoryKept } from '../../support/memoryKept';

/** A question with its answer. */
export const entry = (id: number, question: string, changes: Partial<FaqEntry> = {}): FaqEntry => ({
  id,
  question,
  answerHtml: `<p>Svar på ${question}</p>`,
  category: 'Om netværk',
  sortOrder: id,
  slug: `spoergsmaal-${id}`,
  formerSlugs: [],
  summary: '',
  keywords: '',
  ...changes
});

/** What an FAQ of two questions is drawn with. */
export const props = (changes: Partial<FaqProps> = {}): FaqProps => ({
  instance: 'test',
  settings: faqSettingsOf(),
  isEditing: false,
  strings,
  readEntries: async () => [entry(1, 'Hvorfor?'), entry(2, 'Hvordan?', { category: 'Kom i gang' })],
  readSettings: async () => ({ links: {}, secretariatMailbox: 'mhd@albertslund.dk' }),
  keptEntries: memoryKept<FaqEntry[]>(),
  keptOpen: memoryKept<number[]>(),
  addressOf: (slug) => `https://k.example/?spoergsmaal=${slug}`,
  openedWith: undefined,
  ...changes
});

/** The button whose words begin so. */
export const button = (place: HTMLElement, name: string): HTMLButtonElement => {
  const found = Array.from(place.querySelectorAll('button')).find(({ textContent }) =>
    textContent?.startsWith(name)
  );
  if (!found) {
    throw new Error(`no button "${name}"`);
  }
  return found;
};
