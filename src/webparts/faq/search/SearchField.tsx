import * as React from 'react';
import { searchId } from '../elementIds';
import styles from '../Faq.module.scss';
import type { FaqSearching } from './useSearch';

interface SearchFieldProps {
  instance: string;
  search: FaqSearching;
  label: string;
}

/** Where one types what one looks for; Escape empties it. It keeps the focus whatever is found. */
export const SearchField = ({ instance, search, label }: SearchFieldProps): React.ReactElement => (
  <div role="search" className={styles.search}>
    <label htmlFor={searchId(instance)}>{label}</label>
    <input
      type="search"
      id={searchId(instance)}
      value={search.query}
      autoComplete="off"
      spellCheck={false}
      onFocus={search.prepare}
      onChange={(event) => search.setQuery(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && search.query) {
          event.preventDefault();
          search.setQuery('');
        }
      }}
    />
  </div>
);
