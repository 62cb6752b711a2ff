import { contactCards } from './contactCards';
import { faqEntries } from './faqEntries';
import { faqSignals } from './faqSignals';
import type { ListDefinition } from './listDefinition';
import { networkSettings } from './networkSettings';
import { routingOverrides } from './routingOverrides';
import { themeDecisions } from './themeDecisions';
import { themeDrafts } from './themeDrafts';
import { themeEvents } from './themeEvents';
import { themeProposals } from './themeProposals';

/** Every list of the suite, in the order in which they are made. */
export const allLists: readonly ListDefinition[] = [
  networkSettings,
  routingOverrides,
  faqEntries,
  faqSignals,
  contactCards,
  themeDrafts,
  themeProposals,
  themeEvents,
  themeDecisions
];
