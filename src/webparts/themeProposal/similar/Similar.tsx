import * as React from 'react';
import shared from 'NetworkThemeStrings';
import type { CurrentUser } from '../../../application/ports/currentUser';
import type { SimilarSources } from '../../../application/ports/similarSources';
import components from '../../../components/components.module.scss';
import { fill } from '../../../components/fill';
import { languageOf } from '../../../components/language';
import styles from './Similar.module.scss';
import { SimilarHit } from './SimilarHit';
import { similarTexts } from './similarTexts';
import { useSimilar } from './useSimilar';

export interface SimilarProps {
  /** Unique on the page: ids begin with it. */
  instance: string;
  title: string;
  summary: string;
  user: CurrentUser;
  siteUrl: string;
  sources: SimilarSources;
}

/** Proposals that are like the one being written; how many there are is also said aloud, when there is time for it. */
export function Similar({
  instance,
  title,
  summary,
  user,
  siteUrl,
  sources
}: SimilarProps): React.ReactElement {
  const texts = similarTexts[languageOf(shared.locale)];
  const { found, reading, isSlow, retry } = useSimilar(sources.catalogue, title, summary);
  const hasFailed = reading.status === 'failed';
  const count = found.length;
  return (
    <div className={count > 0 || isSlow || hasFailed ? styles.shown : styles.similar}>
      <div role="status">
        {count > 0 && <p className={styles.title}>{count === 1 ? texts.one : fill(texts.many, { count })}</p>}
        {isSlow && <p className={styles.quiet}>{texts.slow}</p>}
        {hasFailed && <p className={styles.quiet}>{texts.failed}</p>}
      </div>
      {hasFailed && (
        <button type="button" className={components.quietButton} onClick={retry}>
          {shared.tryAgain}
        </button>
      )}
      {count > 0 && (
        <>
          <p className={styles.quiet}>{texts.why}</p>
          <ul className={styles.hits}>
            {found.map((similar) => (
              <SimilarHit
                key={similar.proposal.id}
                id={`${instance}-similar-${similar.proposal.id}`}
                similar={similar}
                user={user}
                siteUrl={siteUrl}
                sources={sources}
                texts={texts}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
