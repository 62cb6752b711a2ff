import * as React from 'react';
import strings from 'ThemeProposalWebPartStrings';
import { Notice } from '../../../components/Notice';
import styles from '../ThemeProposal.module.scss';
import type { Drafts } from './useDrafts';

/** After a choice between two wordings: the other one can still be had, as a draft of its own. */
export function SetAsideNotice({ drafts }: { drafts: Drafts }): React.ReactElement {
  const { setAside } = drafts;
  const text = React.useRef<HTMLDivElement>(null);
  const bringBack = (): void => {
    text.current?.focus(); // the button goes
    void setAside.bringBack().then(drafts.reread);
  };
  return (
    <div role="status" ref={text} tabIndex={-1}>
      {setAside.state !== 'none' && (
        <div className={styles.elsewhere}>
          {setAside.state === 'offered' ? (
            <Notice
              kind="info"
              title={strings.SetAside}
              action={{ label: strings.BringBack, onClick: bringBack }}
            />
          ) : (
            <Notice kind="info" title={strings.BroughtBack} />
          )}
        </div>
      )}
    </div>
  );
}
