import * as React from 'react';
import shared from 'NetworkThemeStrings';
import { useAnnouncement } from '../../../../components/useAnnouncement';
import { languageOf } from '../../../../components/language';
import { useFormDrafts, useFormScope } from '../../components/FormScope';
import { controlId } from '../../form/mistakes';
import type { DraftPart } from '../useDrafts';
import { DraftList } from './DraftList';
import { draftPanelTexts } from './draftPanelTexts';
import { OldDrafts } from './OldDrafts';
import { Versions } from './Versions';

export interface DraftPanelProps {
  part: DraftPart | 'old';
}

const texts = draftPanelTexts[languageOf(shared.locale)];

/** What there is to see and to decide about drafts. */
export function DraftPanel({ part }: DraftPanelProps): React.ReactElement | null {
  const { instance } = useFormScope();
  const drafts = useFormDrafts();
  const { region, announce } = useAnnouncement();
  const common = { drafts, texts, announce };
  /** A draft has been opened, so one goes on writing. */
  const onOpened = (): void => {
    drafts.show(undefined);
    document.getElementById(controlId(instance, 'title'))?.focus();
  };
  return (
    <>
      {part === 'list' && <DraftList {...common} onOpened={onOpened} />}
      {part === 'versions' && <Versions {...common} onChosen={onOpened} />}
      {part === 'old' && <OldDrafts {...common} />}
      {region}
    </>
  );
}
