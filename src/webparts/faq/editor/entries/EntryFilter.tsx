import * as React from 'react';
import { fill } from '../../../../components/fill';
import type { EditorialEntry } from '../../../../domain/faq/editorialEntry';
import { editorialFilters, passes, type EditorialFilter } from '../../../../domain/faq/editorialList';
import styles from '../Editor.module.scss';
import type { EntriesTexts } from './entriesTexts';

interface EntryFilterProps {
  instance: string;
  entries: readonly EditorialEntry[];
  filter: EditorialFilter;
  now: Date;
  texts: EntriesTexts;
  onChange(filter: EditorialFilter): void;
}

/** Chooses which questions are shown, and tells how many there are of each kind. */
export function EntryFilter(props: EntryFilterProps): React.ReactElement {
  const { instance, entries, filter, now, texts } = props;
  const id = `np-editor-filter-${instance}`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{texts.show}</label>
      <select
        id={id}
        value={filter}
        onChange={({ target }) => {
          const chosen = editorialFilters.find((candidate) => candidate === target.value);
          if (chosen) {
            props.onChange(chosen);
          }
        }}
      >
        {editorialFilters.map((candidate) => (
          <option key={candidate} value={candidate}>
            {fill(texts[candidate], {
              count: entries.filter((entry) => passes(entry, candidate, now)).length
            })}
          </option>
        ))}
      </select>
    </div>
  );
}
