import * as React from 'react';
import shared from 'NetworkThemeStrings';
import { boardLink } from '../../../application/boardLink';
import type { CurrentUser } from '../../../application/ports/currentUser';
import type { ThemeView } from '../../../application/ports/themeFiles';
import type { SimilarSources } from '../../../application/ports/similarSources';
import components from '../../../components/components.module.scss';
import { LoadingText } from '../../../components/LoadingText';
import { errorText } from '../../../components/themes/errorText';
import { WishButton } from '../../../components/themes/WishButton';
import { useLoading } from '../../../components/useLoading';
import type { KnownProposal } from '../../../domain/similar/knownProposal';
import { hasJoined } from '../../../domain/timeline/progress';
import { timelineOf } from '../../../domain/timeline/timeline';
import { mayWish } from '../../../domain/timeline/wish';
import styles from './Similar.module.scss';
import type { SimilarTexts } from './similarTexts';

export interface OpenedHitProps {
  proposal: KnownProposal;
  /** Id of the element that says which proposal it is. */
  describedBy?: string;
  user: CurrentUser;
  siteUrl: string;
  sources: SimilarSources;
  texts: SimilarTexts;
}

/** What a proposal is about, where it stands now, and the wish to take part in it. */
export function OpenedHit(props: OpenedHitProps): React.ReactElement {
  const { proposal, sources, texts } = props;
  const { id } = proposal;
  const read = React.useCallback(() => sources.read(id), [sources, id]);
  const { state, retry } = useLoading(read);
  return (
    <div className={styles.opened}>
      <p className={styles.summary}>{proposal.summary}</p>
      {state.status === 'loading' && <LoadingText>{texts.opening}</LoadingText>}
      {state.status === 'failed' && (
        <div role="status">
          <p>
            {texts.openFailed} {errorText(state.error, shared)}
          </p>
          <button type="button" className={components.button} onClick={retry}>
            {shared.tryAgain}
          </button>
        </div>
      )}
      {state.status === 'ready' && <Standing {...props} view={state.value} />}
    </div>
  );
}

function Standing({
  proposal,
  describedBy,
  user,
  siteUrl,
  sources,
  texts,
  view
}: OpenedHitProps & { view: ThemeView }): React.ReactElement {
  const [file] = view.files;
  const timeline = timelineOf(file, { ...view, now: new Date() });
  const [joined, setJoined] = React.useState(hasJoined(timeline, user.key));
  return (
    <>
      <p>
        {texts.status} <strong>{shared.statuses[timeline.status]}</strong>
      </p>
      {mayWish(file, timeline, user) && (
        <WishButton
          hasJoined={joined}
          proposer={proposal.proposer.displayName}
          describedBy={describedBy}
          texts={shared}
          express={(wish) => sources.wish(proposal.id, wish)}
          onSaid={(wish) => setJoined(wish === 'joined')}
        />
      )}
      <p>
        <a
          className={styles.link}
          href={boardLink(view.settings, siteUrl, proposal.id)}
          target="_blank"
          rel="noopener noreferrer"
          aria-describedby={describedBy}
        >
          {texts.seeProposal} ({texts.newTab})
        </a>
      </p>
    </>
  );
}
