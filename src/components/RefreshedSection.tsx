import * as React from 'react';
import { BehindNotice, type BehindNoticeProps } from './BehindNotice';
import { FailureNotice, type FailureNoticeProps } from './FailureNotice';
import type { HeadingLevel } from './Heading';
import { Notice } from './Notice';
import { Section, type SectionProps } from './Section';
import type { Refreshed } from './useRefreshed';

export interface RefreshedSectionProps<T> extends Pick<SectionProps, 'instance' | 'settings'> {
  sectionRef: React.Ref<HTMLElement>;
  state: Refreshed<T[]>;
  texts: BehindNoticeProps['texts'] &
    FailureNoticeProps['texts'] & { Title: string; EmptyTitle: string; EmptyText: string };
  /** Takes the place of the content while there is none yet. */
  skeleton: React.ReactElement;
  onRetry(): void;
  /** The content, where there is any. */
  children(rows: T[], innerLevel: HeadingLevel): React.ReactElement;
}

/** A web part that shows rows of a list, in whichever state they are: on their way, not to be had, empty, there, or behind. */
export function RefreshedSection<T>(props: RefreshedSectionProps<T>): React.ReactElement {
  const { sectionRef, instance, settings, state, texts, skeleton, onRetry, children } = props;

  return (
    <Section
      ref={sectionRef}
      instance={instance}
      settings={settings}
      name={texts.Title}
      busy={state.status === 'loading'}
    >
      {(innerLevel) => {
        switch (state.status) {
          case 'loading':
            return skeleton;
          case 'failed':
            return <FailureNotice error={state.error} texts={texts} onRetry={onRetry} />;
          case 'ready':
            return (
              <>
                {state.behind !== undefined && (
                  <BehindNotice error={state.behind} texts={texts} onRetry={onRetry} />
                )}
                {state.value.length === 0 ? (
                  <Notice kind="info" title={texts.EmptyTitle}>
                    {texts.EmptyText}
                  </Notice>
                ) : (
                  children(state.value, innerLevel)
                )}
              </>
            );
        }
      }}
    </Section>
  );
}
