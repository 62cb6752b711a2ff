import type { DraftEntry, DraftsView } from '../../../../application/drafts/readDrafts';
import type { Draft } from '../../../../domain/draft/draft';
import type { Drafts } from '../useDrafts';
import type { DraftPanelTexts } from './draftPanelTexts';

/** What each part of the panel works with. */
export interface PartProps {
  drafts: Drafts;
  texts: DraftPanelTexts;
  announce(message: string): void;
}

/** What a draft is called. */
export const titleText = ({ values }: Draft, { untitled }: DraftPanelTexts): string =>
  (typeof values.title === 'string' && values.title.trim()) || untitled;

/** Where a draft lies. */
export function whereText(entry: DraftEntry, { list }: DraftsView, texts: DraftPanelTexts): string {
  const { device, listed, relation } = entry;
  if (relation === 'conflict') {
    return texts.isConflict;
  }
  if (listed) {
    return device ? texts.onBoth : texts.inList;
  }
  return device?.saved && list.state === 'read' ? texts.goneFromList : texts.onDevice;
}
