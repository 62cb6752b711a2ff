import * as React from 'react';
import type { FaqDeskView } from '../../../../application/ports/faqDesk';
import shared from '../../../../components/components.module.scss';
import { Notice } from '../../../../components/Notice';
import { inOrderOfNeed, passes, type EditorialFilter } from '../../../../domain/faq/editorialList';
import styles from '../Editor.module.scss';
import type { EditorSectionProps } from '../EditorSection';
import { entriesTexts } from './entriesTexts';
import { EntryFilter } from './EntryFilter';
import { EntryRow } from './EntryRow';
import { formAddress } from './formAddress';

/** So many rows are shown at first, and more each time that somebody asks. */
const step = 50;

interface EntryListProps extends EditorSectionProps {
  view: FaqDeskView;
}

/** The questions that pass a filter, those that need somebody first. */
export function EntryList(props: EntryListProps): React.ReactElement {
  const { view, language, instance } = props;
  const texts = entriesTexts[language];
  const [filter, setFilter] = React.useState<EditorialFilter>('all');
  const [limit, setLimit] = React.useState(step);
  const now = new Date();
  const ordered = React.useMemo(() => inOrderOfNeed(view.entries, new Date()), [view]);
  const shown = ordered.filter((entry) => passes(entry, filter, now));

  return (
    <>
      <div className={styles.actions}>
        <EntryFilter
          instance={instance}
          entries={ordered}
          filter={filter}
          now={now}
          texts={texts}
          onChange={(next) => {
            setFilter(next);
            setLimit(step);
          }}
        />
        <a className={shared.button} href={formAddress(view.forms.add, window.location.href)}>
          {texts.add}
        </a>
      </div>
      {view.isModerated && <p className={styles.fact}>{texts.draftsWait}</p>}
      {view.entries.length === 0 && (
        <Notice kind="info" title={texts.emptyTitle}>
          {texts.empty}
        </Notice>
      )}
      {view.entries.length > 0 && shown.length === 0 && <p>{texts.noneLeft}</p>}
      <ul className={styles.entries}>
        {shown.slice(0, limit).map((entry) => (
          <EntryRow key={entry.id} {...props} entry={entry} now={now} texts={texts} />
        ))}
      </ul>
      {shown.length > limit && (
        <button type="button" className={shared.quietButton} onClick={() => setLimit(limit + step)}>
          {texts.more}
        </button>
      )}
    </>
  );
}
