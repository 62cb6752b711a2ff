import * as React from 'react';
import { failureText } from '../../../../components/failureText';
import { fill } from '../../../../components/fill';
import { Notice } from '../../../../components/Notice';
import { isWhole } from './importStage';
import type { OutcomeProps } from './Outcome';

/** What went wrong with making, publishing or taking back, what is safe, and what to do. */
export function OutcomeFailures({ stage, texts, strings, locale }: OutcomeProps): React.ReactElement | null {
  const { outcome, undoFailure, publication } = stage;
  if (undoFailure) {
    return (
      <Notice kind="error" title={failureText(undoFailure, strings)}>
        {fill(texts.undoFailed, { count: outcome.made.size }, locale)}
      </Notice>
    );
  }
  if (publication && (publication.failure || publication.changed > 0)) {
    const done = publication.published.size;
    return (
      <Notice
        kind="error"
        title={publication.failure ? failureText(publication.failure, strings) : texts.someChanged}
      >
        {fill(texts.publishedPart, { done }, locale)}
      </Notice>
    );
  }
  const [failure] = Array.from(outcome.failed.values());
  return failure && !isWhole(stage) ? (
    <Notice kind="error" title={failure === 'rejected' ? texts.refused : failureText(failure, strings)}>
      {texts.partHelp}
    </Notice>
  ) : null;
}
