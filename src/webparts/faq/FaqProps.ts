import type { LoadHelp } from '../../components/help/HelpProps';
import type { Kept } from '../../components/kept';
import type { AtHand, LoadAll } from '../../components/useRefreshed';
import type { FaqEntry } from '../../domain/faq/faqEntry';
import type { NetworkSettings } from '../../domain/settings/networkSettings';
import type { FaqEditing } from './editor/editing';
import type { FaqFeedback } from './feedback/feedback';
import type { ExamplesProps } from './help/Examples';
import type { FaqStrings } from './loc/danish';
import type { FaqSettings } from './settings';

/** The settings that an FAQ has a use for. */
export type FaqNetworkSettings = Pick<NetworkSettings, 'links' | 'secretariatMailbox'>;

/** What the composition root gives the FAQ; functions and stores keep their identity between renders. */
export interface FaqProps {
  /** Sets this FAQ apart from others on the page. */
  instance: string;
  settings: FaqSettings;
  /** Whether the page is being edited. */
  isEditing: boolean;
  strings: FaqStrings;
  /** All questions; of many, first those that stand first. */
  readEntries: LoadAll<FaqEntry[]>;
  /** The questions that had come before the FAQ was drawn. */
  atHand?: AtHand<FaqEntry[]>;
  readSettings(): Promise<FaqNetworkSettings>;
  /** The questions of the last visit. */
  keptEntries: Kept<FaqEntry[]>;
  /** The ids of the answers that this person has open. */
  keptOpen: Kept<number[]>;
  /** The address that opens one question: on this page, or in Teams for who is there. */
  addressOf(slug: string): string;
  /** The question that a tab in Teams was opened with. */
  openedWith: string | undefined;
  /** What those who may edit the questions get besides; undefined where nobody is to. */
  editing?: FaqEditing;
  /** What readers may answer back with; undefined for guests. */
  feedback?: FaqFeedback;
  /** What there is to say where the list is missing, closed or empty. */
  loadHelp?: LoadHelp<ExamplesProps>;
}
