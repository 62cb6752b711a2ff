import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import components from '../../../components/components.module.scss';
import { dateTimeText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import type { BoardServices } from '../BoardServices';
import type { ThemeRow } from '../themes/themeRows';
import styles from '../ThemeBoard.module.scss';
import { ReplyForm } from './ReplyForm';

export interface ReplySectionProps {
  instance: string;
  level: HeadingLevel;
  row: ThemeRow;
  services: BoardServices;
  onReplied(): void;
}

/** The manager's part of the page: the question, the thanks, or the reply given earlier with the way to a new one. */
export const ReplySection = React.forwardRef<HTMLHeadingElement, ReplySectionProps>(function ReplySection(
  { level, row, onReplied, ...form },
  ref
) {
  const { reply, routing } = row.timeline;
  const [phase, setPhase] = React.useState<'asking' | 'thanking' | 'telling'>(reply ? 'telling' : 'asking');
  const section = React.useRef<HTMLElement>(null);

  // The form, or the button to it, has gone: the focus stays with what came in its place.
  const turnTo = (next: 'asking' | 'thanking'): void => {
    setPhase(next);
    section.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  };

  return (
    <section ref={section} className={styles.reply}>
      <Heading ref={ref} level={level} tabIndex={-1} className={styles.replyTitle}>
        {phase === 'thanking' ? strings.ReplySent : strings.ReplyTitle}
      </Heading>
      {phase === 'asking' && (
        <>
          <p>{strings.ReplyIntroduction}</p>
          <ReplyForm
            {...form}
            row={row}
            onReplied={() => {
              turnTo('thanking');
              onReplied();
            }}
          />
        </>
      )}
      {phase === 'thanking' && (
        <p>
          {fill(strings.ReplySentText, { proposer: row.file.proposal.proposer.displayName })}{' '}
          {!routing?.confirmed && strings.ReplySentPending}
        </p>
      )}
      {phase !== 'asking' && reply && (
        <p>
          {fill(strings.YouReplied, {
            time: dateTimeText(reply.at, shared.locale),
            reply: shared.replies[reply.reply]
          })}
        </p>
      )}
      {phase !== 'asking' && (
        <button type="button" className={components.button} onClick={() => turnTo('asking')}>
          {strings.ReplyAgain}
        </button>
      )}
    </section>
  );
});
