import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import components from '../../../components/components.module.scss';
import { languageOf } from '../../../components/language';
import { LoadingText } from '../../../components/LoadingText';
import { Notice } from '../../../components/Notice';
import type { SetUpPanelProps } from '../../../components/setUp/SetUpPanel';
import type { BoardServices } from '../BoardServices';
import styles from '../ThemeBoard.module.scss';

interface SetUpOfferProps {
  instance: string;
  setUp: NonNullable<BoardServices['setUp']>;
}

type Panel = React.ComponentType<SetUpPanelProps>;

/** Offers an owner of the site to set it up; what that takes is fetched when it is asked for. */
export function SetUpOffer({ instance, setUp }: SetUpOfferProps): React.ReactElement {
  const [panel, setPanel] = React.useState<
    { status: 'closed' | 'loading' | 'failed' } | { status: 'open'; Panel: Panel }
  >({ status: 'closed' });
  const open = (): void => {
    setPanel({ status: 'loading' });
    import(/* webpackChunkName: 'set-up' */ '../../../components/setUp/SetUpPanel').then(
      ({ SetUpPanel }) => setPanel({ status: 'open', Panel: SetUpPanel }),
      () => setPanel({ status: 'failed' })
    );
  };
  return (
    <div className={styles.setUp}>
      {panel.status === 'closed' && (
        <button type="button" className={components.button} onClick={open}>
          {strings.SetUp}
        </button>
      )}
      {panel.status === 'loading' && <LoadingText>{strings.SetUpLoading}</LoadingText>}
      {panel.status === 'failed' && (
        <Notice
          kind="error"
          title={strings.SetUpFailedToLoad}
          action={{ label: strings.SetUp, onClick: open }}
        />
      )}
      {panel.status === 'open' && (
        <panel.Panel instance={instance} language={languageOf(shared.locale)} setUp={setUp} />
      )}
    </div>
  );
}
