import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { Notice } from '../../../components/Notice';
import { errorText } from '../../../components/themes/errorText';
import styles from '../ThemeProposal.module.scss';
import type { SetAside } from './useSetAside';

export interface SetAsideNoticeProps {
  setAside: SetAside;
  /** Called when it has been tried to bring the other wording back. */
  onTried(): void;
}

/** After a choice between two wordings: the other one can still be had, as a draft of its own. */
export function SetAsideNotice({ setAside, onTried }: SetAsideNoticeProps): React.ReactElement {
  const { state, failure } = setAside;
  const place = React.useRef<HTMLDivElement>(null);
  const bringBack = async (): Promise<void> => {
    await setAside.bringBack();
    place.current?.focus(); // the button may have gone
    onTried();
  };
  const onClick = (): void => void bringBack();
  return (
    <div role="status" ref={place} tabIndex={-1} className={state === 'none' ? undefined : styles.elsewhere}>
      {state === 'offered' && failure === undefined && (
        <Notice kind="info" title={strings.SetAside} action={{ label: strings.BringBack, onClick }} />
      )}
      {state === 'offered' && failure !== undefined && (
        <Notice kind="error" title={strings.BringBackFailed} action={{ label: shared.tryAgain, onClick }}>
          {errorText(failure, shared)}
        </Notice>
      )}
      {state === 'back' && <Notice kind="info" title={strings.BroughtBack} />}
    </div>
  );
}
