import * as React from 'react';
import strings from 'ThemeBoardWebPartStrings';
import { Heading } from '../../../components/Heading';
import { canTake, secretariatSteps } from '../../../domain/timeline/steps';
import { stepGroundOf } from '../../../domain/timeline/timeline';
import type { BoardPageProps } from '../components/BoardPageProps';
import type { ThemeRow } from '../themes/themeRows';
import styles from '../ThemeBoard.module.scss';
import { StepForm } from './StepForm';

export interface StepsSectionProps extends Pick<BoardPageProps, 'instance' | 'level' | 'services'> {
  row: ThemeRow;
  onTaken(): void;
}

/** The secretariat's part of the page: what can be recorded next, or why nothing can. */
export function StepsSection({ level, row, onTaken, ...form }: StepsSectionProps): React.ReactElement {
  const { timeline, file } = row;
  const [taken, setTaken] = React.useState(0);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const isOwn = file.proposal.proposer.key === form.services.user.key;
  const ground = stepGroundOf(file, timeline);
  const possible = secretariatSteps.filter((step) => canTake(step, ground));

  const done = (): void => {
    setTaken((count) => count + 1);
    heading.current?.focus(); // the form that held the focus has gone
    onTaken();
  };
  return (
    <section className={styles.reply}>
      <Heading ref={heading} level={level} tabIndex={-1} className={styles.replyTitle}>
        {strings.StepsTitle}
      </Heading>
      <div role="status">{taken > 0 && <p className={styles.done}>{strings.StepTaken}</p>}</div>
      {isOwn && <p>{strings.StepsOwn}</p>}
      {!isOwn && possible.length === 0 && <p>{strings.StepsNone}</p>}
      {!isOwn && possible.length > 0 && (
        <StepForm key={taken} {...form} row={row} possible={possible} onTaken={done} />
      )}
    </section>
  );
}
