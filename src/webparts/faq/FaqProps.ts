import type { SectionSettings } from '../../components/sectionSettings';
import type { FaqEntry } from '../../domain/faq/faqEntry';
import type { NetworkSettings } from '../../domain/settings/networkSettings';

/** What the composition root gives the FAQ; functions keep their identity between renders. */
export interface FaqProps {
  /** Sets this FAQ apart from others on the page. */
  instance: string;
  settings: SectionSettings;
  strings: IFaqWebPartStrings;
  readEntries(): Promise<FaqEntry[]>;
  readLinks(): Promise<NetworkSettings['links']>;
  /** The address that opens one question; undefined where the page has none to share, as in a Teams tab. */
  addressOf: ((slug: string) => string) | undefined;
}
