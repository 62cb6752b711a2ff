import * as React from 'react';
import strings from 'ThemeBoardWebPartStrings';
import components from '../../../components/components.module.scss';
import { Heading } from '../../../components/Heading';
import type { BoardPageProps } from '../components/BoardPageProps';
import type { ThemeRow } from '../themes/themeRows';
import styles from '../ThemeBoard.module.scss';
import { WithdrawForm } from './WithdrawForm';

export interface WithdrawSectionProps extends Pick<
  BoardPageProps,
  'instance' | 'level' | 'services' | 'land'
> {
  row: ThemeRow;
  onWithdrawn(): void;
}

/** The proposer's way out, folded up until it is asked for. */
export function WithdrawSection(props: WithdrawSectionProps): React.ReactElement {
  const { level } = props;
  const [isOpen, setOpen] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const open = (next: boolean): void => {
    setOpen(next);
    heading.current?.focus(); // the button that held the focus has gone
  };
  return (
    <section className={styles.wayOut}>
      <Heading ref={heading} level={level} tabIndex={-1} className={styles.replyTitle}>
        {strings.WithdrawTitle}
      </Heading>
      <p>{strings.WithdrawText}</p>
      {isOpen ? (
        <WithdrawForm {...props} onKeep={() => open(false)} />
      ) : (
        <button type="button" className={components.button} onClick={() => open(true)}>
          {strings.Withdraw}
        </button>
      )}
    </section>
  );
}
