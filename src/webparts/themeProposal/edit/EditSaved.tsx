import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import components from '../../../components/components.module.scss';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import { Icon } from '../../../components/Icon';
import * as signs from '../../../components/signs';
import { errorText } from '../../../components/themes/errorText';
import { useLoading } from '../../../components/useLoading';
import type { Proposal } from '../../../domain/proposal/proposal';
import type { Timeline } from '../../../domain/timeline/timeline';
import styles from '../ThemeProposal.module.scss';
import type { EditServices } from './EditServices';
import { VersionLine } from './VersionLine';

export interface EditSavedProps {
  level: HeadingLevel;
  saved: Proposal;
  /** Where the proposal stood when it was opened. */
  timeline: Timeline;
  services: EditServices;
  boardAddress: string;
}

/** That the change is stored, as which version, and who hears of it. */
export function EditSaved(props: EditSavedProps): React.ReactElement {
  const { level, saved, timeline, services, boardAddress } = props;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const settle = React.useCallback(() => services.settle(saved), [services, saved]);
  const { state: settled } = useLoading(settle);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.receipt}>
      <Heading level={level} ref={heading} tabIndex={-1} className={styles.receiptHeading}>
        <Icon sign={signs.check} size={28} /> <span>{strings.EditSavedTitle}</span>
      </Heading>
      <VersionLine proposal={saved} />
      <p>{timeline.nomination ? strings.EditNominated : strings.EditTold}</p>
      <div role="status">
        {settled.status === 'failed' && (
          <p>
            {errorText(settled.error, shared)} {strings.SettleLater}
          </p>
        )}
      </div>
      <div className={styles.receiptActions}>
        <a className={components.primaryButton} href={boardAddress}>
          {strings.SeeProposal}
        </a>
      </div>
    </div>
  );
}
