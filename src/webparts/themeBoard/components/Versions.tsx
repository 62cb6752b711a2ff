import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import { shortDateTimeText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import { LoadingText } from '../../../components/LoadingText';
import { Notice } from '../../../components/Notice';
import { errorText } from '../../../components/themes/errorText';
import { useLoading } from '../../../components/useLoading';
import type { BoardServices } from '../BoardServices';
import type { ThemeRow } from '../themes/themeRows';
import styles from '../ThemeBoard.module.scss';

export interface VersionsProps {
  row: ThemeRow;
  services: BoardServices;
}

/** When and by whom the proposal was changed, fetched when somebody asks. */
export function Versions(props: VersionsProps): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  return (
    <details className={styles.versions} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{strings.Versions}</summary>
      {isOpen && <VersionList {...props} key={props.row.file.proposal.version} />}
    </details>
  );
}

function VersionList({ row, services }: VersionsProps): React.ReactElement {
  const { id } = row.file.proposal;
  const load = React.useCallback(() => services.versionsOf(id), [services, id]);
  const { state, retry } = useLoading(load);
  switch (state.status) {
    case 'loading':
      return <LoadingText>{strings.VersionsLoading}</LoadingText>;
    case 'failed':
      return (
        <Notice
          kind="error"
          title={strings.VersionsFailed}
          action={{ label: shared.tryAgain, onClick: retry }}
        >
          {errorText(state.error, shared)}
        </Notice>
      );
    case 'ready':
      return (
        <ul>
          {state.value.map(({ label, at, by }) => (
            <li key={label}>
              {fill(strings.VersionBy, {
                version: label,
                time: shortDateTimeText(at, shared.locale),
                by
              })}
            </li>
          ))}
        </ul>
      );
  }
}
