import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import components from '../../../components/components.module.scss';
import { Icon } from '../../../components/Icon';
import * as signs from '../../../components/signs';
import { LoadingText } from '../../../components/LoadingText';
import { Notice } from '../../../components/Notice';
import { useLoading } from '../../../components/useLoading';
import styles from '../ThemeProposal.module.scss';

export interface DisclosureProps<T> {
  id: string;
  label: string;
  isOpen: boolean;
  onToggle(): void;
  /** Fetches what is inside when it is opened for the first time; must keep its identity. */
  load(): Promise<T>;
  children(loaded: T): React.ReactElement;
}

/** Help beside a field that opens on the spot; what is inside comes in a chunk of its own. It never sends the form. */
export function Disclosure<T>({
  id,
  label,
  isOpen,
  onToggle,
  load,
  children
}: DisclosureProps<T>): React.ReactElement {
  const { state, retry } = useLoading(isOpen ? load : undefined);
  return (
    <div className={styles.disclosure}>
      <button
        type="button"
        className={components.quietButton}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <Icon sign={signs.chevron} size={16} /> {label}
      </button>
      {isOpen && (
        <div id={id} role="group" aria-label={label} className={styles.disclosed} onKeyDown={keepFromSending}>
          {state.status === 'loading' && <LoadingText>{strings.HelpLoading}</LoadingText>}
          {state.status === 'failed' && (
            <Notice
              kind="error"
              title={strings.HelpFailed}
              action={{ label: shared.tryAgain, onClick: retry }}
            />
          )}
          {state.status === 'ready' && children(state.value)}
        </div>
      )}
    </div>
  );
}

/** Enter in one of the choices inside would send the form around them. */
function keepFromSending(event: React.KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
    event.preventDefault();
  }
}
