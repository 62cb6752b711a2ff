import * as React from 'react';
import { codeOf } from '../application/errors';
import { BehindNotice, type BehindNoticeProps } from './BehindNotice';
import styles from './components.module.scss';
import { FailureNotice, type FailureNoticeProps } from './FailureNotice';
import type { HeadingLevel } from './Heading';
import { Help } from './help/Help';
import type { HelpProps, LoadHelp } from './help/HelpProps';
import { Notice } from './Notice';
import { Section, type SectionProps } from './Section';
import { troubleOf, type Refreshed } from './useRefreshed';
import { useRecovered } from './useRecovered';

export interface RefreshedSectionProps<T, Own> extends Pick<SectionProps, 'instance' | 'settings'> {
  sectionRef: React.Ref<HTMLElement>;
  state: Refreshed<readonly T[]>;
  texts: BehindNoticeProps['texts'] &
    FailureNoticeProps['texts'] & { Title: string; EmptyTitle: string; EmptyText: string; Recovered: string };
  /** Takes the place of the content while there is none yet. */
  skeleton: React.ReactElement;
  /** What there is to say of a list that is missing, closed or empty, beyond `texts`. */
  loadHelp?: LoadHelp<Own>;
  helpProps: Own;
  onRetry(): void;
  /** The content, where there is any. */
  children(rows: readonly T[], innerLevel: HeadingLevel): React.ReactElement;
}

/** A web part that shows rows of a list, in whichever state they are: on their way, not to be had, empty, there, or behind. */
export function RefreshedSection<T, Own>(props: RefreshedSectionProps<T, Own>): React.ReactElement {
  const { state, texts, skeleton, loadHelp, onRetry } = props;
  const rows = state.status === 'ready' ? state.value : [];
  const isKept = rows.length > 0;
  const error = troubleOf(state);
  const said = useRecovered(state, isKept ? texts.Recovered : texts.EmptyTitle);

  const helped = (notice: React.ReactElement, waiting: React.ReactElement): React.ReactElement => {
    const help: HelpProps = { error, isKept, onRetry };
    return loadHelp ? (
      <Help load={loadHelp} waiting={waiting} otherwise={notice} help={{ ...props.helpProps, ...help }} />
    ) : (
      notice
    );
  };
  const trouble = (): React.ReactElement => {
    const shown = { error, texts, onRetry };
    const notice = isKept ? <BehindNotice {...shown} /> : <FailureNotice {...shown} />;
    return canBeHelped(error) ? helped(notice, isKept ? notice : skeleton) : notice;
  };
  const nothing = (): React.ReactElement =>
    helped(
      <Notice kind="info" title={texts.EmptyTitle}>
        {texts.EmptyText}
      </Notice>,
      skeleton
    );

  return (
    <Section
      ref={props.sectionRef}
      instance={props.instance}
      settings={props.settings}
      name={texts.Title}
      busy={state.status === 'loading'}
    >
      {(innerLevel) => (
        <>
          {error !== undefined && trouble()}
          {isKept && props.children(rows, innerLevel)}
          {error === undefined &&
            !isKept &&
            (state.status === 'ready' && state.settled ? nothing() : skeleton)}
          {said !== undefined && (
            <div role="status" className={styles.visuallyHidden}>
              {said}
            </div>
          )}
        </>
      )}
    </Section>
  );
}

/** What somebody can do something about, or should be told in other words than that something went wrong. */
const canBeHelped = (error: unknown): boolean => ['forbidden', 'notSetUp'].includes(codeOf(error));
