import * as React from 'react';
import strings from 'ThemeBoardWebPartStrings';
import { codeOf } from '../../../application/errors';
import { editLink } from '../../../application/formLink';
import components from '../../../components/components.module.scss';
import { Heading } from '../../../components/Heading';
import { LoadingText } from '../../../components/LoadingText';
import { relatedThemes } from '../../../domain/timeline/relations';
import { RelatedThemes } from '../related/RelatedThemes';
import { LazySteps } from '../steps/LazySteps';
import { isAsked, mayEdit, mayStillReply, mayWithdraw, rowsOf } from '../themes/themeRows';
import { useThemes } from '../themes/useThemes';
import { WithdrawSection } from '../withdraw/WithdrawSection';
import { ReplySection } from '../reply/ReplySection';
import { AttachmentList } from './AttachmentList';
import { BackLink } from './BackLink';
import { BoardMessage } from './BoardMessage';
import type { BoardPageProps } from './BoardPageProps';
import { FailedToRead } from './FailedToRead';
import { JoinedSection } from './JoinedSection';
import { ThemeContent } from './ThemeContent';
import { firstVersion, ThemeFacts } from './ThemeFacts';
import { ThemeHistory } from './ThemeHistory';
import { ThemeStatusText } from './ThemeStatusText';
import { Versions } from './Versions';
import styles from '../ThemeBoard.module.scss';

export interface ThemePageProps extends BoardPageProps {
  proposalId: number;
  setUp: React.ReactNode;
}

/** One proposal: where it stands, the manager's reply, what it says and what has happened. */
export function ThemePage({ proposalId, setUp, ...page }: ThemePageProps): React.ReactElement {
  const { instance, level, services, cache, land } = page;
  const { state, staleness, refresh } = useThemes(services, { kind: 'one', proposalId }, cache);
  const reply = React.useRef<HTMLHeadingElement>(null);

  if (state.status === 'failed' && codeOf(state.error) === 'notFound') {
    return <BoardMessage {...page} title={strings.NotFoundTitle} text={strings.NotFoundText} />;
  }
  if (state.status === 'failed') {
    return (
      <>
        <BackLink {...page} />
        <FailedToRead
          title={strings.FailedOneTitle}
          error={state.error}
          setUp={setUp}
          land={land}
          onRetry={refresh}
        />
      </>
    );
  }
  const now = services.now();
  const row = state.status === 'ready' ? rowsOf(state.value, now)[0] : undefined;
  const related = row && state.status === 'ready' ? relatedThemes(row.file, { ...state.value, now }) : [];
  const isReplyOpen = row !== undefined && isAsked(row, services.user.key) && mayStillReply(row);
  const isSecretariat =
    state.status === 'ready' && state.value.authority.secretariat.includes(services.user.key);
  const goToReply = (): void => {
    reply.current?.focus({ preventScroll: true });
    reply.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <BackLink {...page} />
      <Heading level={level} tabIndex={-1} data-landing="" className={styles.pageTitle}>
        {row ? row.file.proposal.content.title : strings.Title}
      </Heading>
      {staleness !== undefined && (
        <FailedToRead title={strings.StaleTitle} error={staleness} land={land} onRetry={refresh} />
      )}
      {!row && <LoadingText>{strings.LoadingOne}</LoadingText>}
      {row && (
        <article className={styles.theme}>
          <ThemeFacts proposal={row.file.proposal} />
          <ThemeStatusText
            row={row}
            level={level}
            reader={services.user.key}
            onReply={isReplyOpen && !row.timeline.reply ? goToReply : undefined}
          />
          <RelatedThemes
            related={related}
            proposer={row.file.proposal.proposer}
            level={level}
            navigation={page.navigation}
          />
          <ThemeContent content={row.file.proposal.content} level={level} />
          {state.status === 'ready' && (
            <AttachmentList files={state.value.attachments ?? []} siteUrl={services.siteUrl} level={level} />
          )}
          {row.file.proposal.version !== firstVersion && <Versions row={row} services={services} />}
          {state.status === 'ready' && mayEdit(row, services.user.key) && (
            <p className={styles.edit}>
              <a
                className={components.button}
                href={editLink(state.value.settings, services.siteUrl, row.file.proposal.id)}
              >
                {strings.Edit}
              </a>
            </p>
          )}
          {isReplyOpen && (
            <ReplySection
              ref={reply}
              instance={instance}
              level={level}
              row={row}
              services={services}
              onReplied={refresh}
            />
          )}
          {isSecretariat && (
            <LazySteps instance={instance} level={level} row={row} services={services} onTaken={refresh} />
          )}
          <JoinedSection level={level} row={row} services={services} onSaid={refresh} />
          <ThemeHistory row={row} others={state.status === 'ready' ? state.value.others : []} level={level} />
          {mayWithdraw(row, services.user.key) && (
            <WithdrawSection
              instance={instance}
              level={level}
              row={row}
              services={services}
              land={land}
              onWithdrawn={refresh}
            />
          )}
        </article>
      )}
    </>
  );
}
