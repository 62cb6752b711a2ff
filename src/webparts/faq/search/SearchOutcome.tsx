import * as React from 'react';
import type { HeadingLevel } from '../../../components/Heading';
import { Notice } from '../../../components/Notice';
import type { SharedQuestionProps } from '../components/Question';
import type { FaqProps } from '../FaqProps';
import type { FaqSearching } from './useSearch';

interface SearchOutcomeProps {
  search: FaqSearching;
  topLevel: HeadingLevel;
  question: SharedQuestionProps;
  readSettings: FaqProps['readSettings'];
}

/** What the search has found, as soon as it can search. */
export function SearchOutcome({
  search,
  topLevel,
  question,
  readSettings
}: SearchOutcomeProps): React.ReactElement {
  const { query, parts, retry } = search;
  const { strings } = question;
  switch (parts.status) {
    case 'ready':
      return <parts.value.Hits {...{ query, topLevel, question, readSettings }} index={parts.value.index} />;
    case 'failed':
      return (
        <Notice
          kind="error"
          title={strings.SearchFailed}
          action={{ label: strings.TryAgain, onClick: retry }}
        />
      );
    default:
      return <p>{strings.Searching}</p>;
  }
}
