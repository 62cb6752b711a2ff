import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import components from '../../../components/components.module.scss';
import { dateTimeText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import { Notice } from '../../../components/Notice';
import { useFormDrafts, useFormScope } from '../components/FormScope';
import styles from '../ThemeProposal.module.scss';
import { LazyDraftPanel } from './LazyDraftPanel';
import { SetAsideNotice } from './SetAsideNotice';
import type { Drafts } from './useDrafts';

/** Above the form: which draft it holds, the way to the others, and what its author has to decide about them. */
export function DraftBar(): React.ReactElement {
  const { form } = useFormScope();
  const drafts = useFormDrafts();
  const { keeping, view, part, show } = drafts;
  const others = view?.entries.filter((entry) => !drafts.isOpen(entry)).length ?? 0;
  const count = others + (keeping.draft ? 1 : 0);
  const news = newsText(drafts, form.restored?.savedAt);
  // Once there, it stays: it says what became of them, and offers ways back.
  const isAsking = React.useRef(false);
  isAsking.current =
    isAsking.current || !!view?.removed.length || !!view?.entries.some(({ standing }) => standing === 'old');
  return (
    <>
      <div className={styles.draft}>
        <p role="status">{news}</p>
        {news && keeping.draft && (
          <button type="button" className={components.button} onClick={drafts.begin}>
            {strings.NewDraft}
          </button>
        )}
        {/* Always there: what comes while somebody types would move the form below it. */}
        <button
          type="button"
          className={components.button}
          aria-expanded={part === 'list'}
          onClick={() => show(part === 'list' ? undefined : 'list')}
        >
          {count > 0 ? fill(strings.YourDraftsCount, { count }) : strings.YourDrafts}
        </button>
      </div>
      <div role="status">
        {keeping.other && part !== 'versions' && (
          <div className={styles.elsewhere}>
            <Notice
              kind="info"
              title={strings.DraftElsewhere}
              action={{ label: strings.SeeVersions, onClick: () => show('versions') }}
            >
              {strings.DraftElsewhereText}
            </Notice>
          </div>
        )}
      </div>
      <SetAsideNotice setAside={drafts.setAside} onTried={drafts.reread} />
      {isAsking.current && <LazyDraftPanel part="old" />}
      {part && <LazyDraftPanel key={part} part={part} />}
    </>
  );
}

function newsText({ news }: Drafts, at: Date | undefined): string | undefined {
  if (news === 'sentElsewhere') {
    return strings.DraftSentElsewhere;
  }
  const text = { restored: strings.DraftRestored, followed: strings.DraftFollowed };
  return news && at && fill(text[news], { time: dateTimeText(at, shared.locale) });
}
