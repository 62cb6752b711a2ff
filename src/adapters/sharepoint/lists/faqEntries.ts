import { defineList } from './listDefinition';
import { faqEntriesTitle } from './titles';

export const faqEntries = defineList({
  title: faqEntriesTitle,
  description: 'Spørgsmål og svar, som vises på intranettet.',
  titleField: { title: 'Spørgsmål' },
  fields: {
    Answer: { type: 'note', title: 'Svar', richText: true },
    Category: { type: 'text', title: 'Kategori', maxLength: 100 },
    SortOrder: { type: 'number', title: 'Rækkefølge', indexed: true },
    Slug: { type: 'text', title: 'Navn i adressen', maxLength: 200, indexed: true },
    FormerSlugs: { type: 'note', title: 'Tidligere navne i adressen' },
    Summary: { type: 'note', title: 'Kort svar' },
    Keywords: { type: 'text', title: 'Søgeord', maxLength: 255 },
    EntryOwner: { type: 'text', title: 'Ansvarlig', maxLength: 255 },
    ReviewDate: { type: 'dateTime', title: 'Gennemses senest' }
  },
  versioned: true,
  moderated: true,
  attachments: false,
  employees: 'read',
  secretariat: 'publish',
  view: ['LinkTitle', 'Category', 'SortOrder', 'Slug', 'EntryOwner', 'ReviewDate']
});
