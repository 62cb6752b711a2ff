import * as React from 'react';
import { fill } from '../../../../components/fill';
import type { EditorSectionProps } from '../EditorSection';
import { signalTexts } from '../signalTexts';
import styles from '../Signals.module.scss';
import { WithSignals } from '../WithSignals';

/** How the answers were received, and what several people have looked for in vain. */
export function Received(props: EditorSectionProps): React.ReactElement {
  const { language, desk } = props;
  const texts = signalTexts[language];
  const entries = desk.status === 'ready' ? desk.value.entries : [];
  const questionOf = (entryId: number): string =>
    entries.find(({ id }) => id === entryId)?.question ?? fill(texts.goneEntry, { id: String(entryId) });

  return (
    <WithSignals {...props}>
      {({ tallies, terms }) => (
        <>
          {tallies.length === 0 && <p>{texts.noVotes}</p>}
          {tallies.map(({ entryId, helpful, unhelpful, comments }) => (
            <div key={entryId} className={styles.asked}>
              <p className={styles.askedTitle}>{questionOf(entryId)}</p>
              <p className={styles.fact}>
                {texts.helpful}: {helpful} · {texts.unhelpful}: {unhelpful}
              </p>
              {comments.length > 0 && (
                <ul aria-label={texts.missingComments}>
                  {comments.map((comment, position) => (
                    <li key={position}>{comment}</li>
                  ))}
                </ul>
              )}
            </div>
          ))}
          {terms && (
            <div className={styles.asked}>
              <p className={styles.askedTitle}>{texts.termsTitle}</p>
              <p className={styles.fact}>{terms.length === 0 ? texts.noTerms : texts.termsNotice}</p>
              <ul>
                {terms.map(({ term, people }) => (
                  <li key={term}>
                    {term} ({fill(texts.people, { count: people })})
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </WithSignals>
  );
}
