import * as React from 'react';
import { codeOf } from '../../../../application/errors';
import shared from '../../../../components/components.module.scss';
import { fill } from '../../../../components/fill';
import type { EditorialEntry } from '../../../../domain/faq/editorialEntry';
import styles from '../Editor.module.scss';
import type { EditorSectionProps } from '../EditorSection';
import type { EntriesTexts } from './entriesTexts';

interface DecisionButtonProps extends Pick<EditorSectionProps, 'services' | 'refresh' | 'announce'> {
  entry: EditorialEntry;
  /** The question, or what stands for one. */
  question: string;
  texts: EntriesTexts;
}

/** Lets readers see an entry, or takes it back. After a failure the list is read again, since nobody knows how far it came. */
export function DecisionButton(props: DecisionButtonProps): React.ReactElement {
  const { entry, question, texts, services, refresh, announce } = props;
  const [state, setState] = React.useState<{ busy: boolean; failure?: string }>({ busy: false });
  const present = React.useRef(true);
  React.useEffect(() => () => void (present.current = false), []);
  const publishes = entry.approval !== 'approved';

  const decide = async (): Promise<void> => {
    if (state.busy) {
      return;
    }
    setState({ busy: true });
    let failure: string | undefined;
    try {
      await services.desk.decide(entry, publishes ? 'approved' : 'pending');
      announce(fill(publishes ? texts.published : texts.withdrawn, { question }));
    } catch (error) {
      failure = codeOf(error) === 'conflict' ? texts.decisionConflict : texts.decisionFailed;
    }
    if (present.current) {
      setState({ busy: false, failure });
    }
    refresh();
  };

  return (
    <>
      <button
        type="button"
        className={shared.button}
        aria-disabled={state.busy}
        onClick={() => void decide()}
      >
        <span>
          {publishes ? texts.publish : texts.withdraw}
          <span className={shared.visuallyHidden}>{fill(texts.ofEntry, { question })}</span>
        </span>
      </button>
      {state.failure && (
        <p role="alert" className={styles.overdue}>
          {state.failure}
        </p>
      )}
    </>
  );
}
