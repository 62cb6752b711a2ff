import * as React from 'react';
import { scopeId, searchId } from '../elementIds';
import styles from '../Faq.module.scss';
import type { FaqSearching } from './useSearch';

interface SearchFieldProps {
  instance: string;
  /** What is searched: there may be several FAQs on a page. */
  name: string;
  search: FaqSearching;
  label: string;
  /** Which questions are searched, where one could doubt it. */
  scope: string | undefined;
}

/** Where one types what one looks for; Escape empties it. It keeps the focus whatever is found. */
export const SearchField = ({
  instance,
  name,
  search,
  label,
  scope
}: SearchFieldProps): React.ReactElement => (
  <div role="search" aria-label={name} className={styles.search}>
    <label htmlFor={searchId(instance)}>{label}</label>
    <input
      type="search"
      id={searchId(instance)}
      value={search.query}
      autoComplete="off"
      spellCheck={false}
      aria-describedby={scope && scopeId(instance)}
      onFocus={search.prepare}
      onChange={(event) => search.setQuery(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && search.query) {
          event.preventDefault();
          search.setQuery('');
        }
      }}
    />
    {scope && (
      <p id={scopeId(instance)} className={styles.scope}>
        {scope}
      </p>
    )}
  </div>
);
