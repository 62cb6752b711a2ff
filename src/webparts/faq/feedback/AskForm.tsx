import * as React from 'react';
import { isPassing } from '../../../application/errors';
import shared from '../../../components/components.module.scss';
import { NoCprBox } from '../../../components/form/NoCprBox';
import { TextField } from '../../../components/form/TextField';
import { Notice } from '../../../components/Notice';
import { signalLimits } from '../../../domain/faq/signals/signalLimits';
import { failureWords } from './failureWords';
import { faultText } from './faultText';
import styles from './Feedback.module.scss';
import { askIds } from './ids';
import type { Feedback } from './startFeedback';
import { useStored } from './store';

/** The form with which the secretariat is asked. Takes the focus when it opens, and to what is wrong when it is refused. */
export function AskForm({ feedback }: { feedback: Feedback }): React.ReactElement {
  const { asking, instance, texts, strings, locale } = feedback;
  const { draft, faults, refusals, phase, failure, confirmedNoCpr } = useStored(asking.store);
  const ids = askIds(instance);
  const isSending = phase === 'sending';
  const counts = { ...texts, locale };

  const faulty = faults.question ? ids.question : faults.details ? ids.details : ids.question;
  React.useEffect(() => {
    const field = document.getElementById(faulty);
    field?.focus({ preventScroll: true });
    field?.parentElement?.scrollIntoView({ block: 'nearest' });
    // when the form opens and when it is refused, not while one mends it
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [refusals]);

  return (
    <form
      id={ids.form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void asking.send();
      }}
    >
      <p className={styles.text}>{texts.askIntroduction}</p>
      <TextField
        id={ids.question}
        label={texts.questionLabel}
        mark={texts.required}
        required
        help={texts.questionHelp}
        error={faultText(faults.question, draft.question, signalLimits.question, feedback)}
        value={draft.question}
        onChange={(question) => asking.write({ question })}
        limit={{ max: signalLimits.question, texts: counts }}
      />
      <TextField
        id={ids.details}
        label={texts.detailsLabel}
        mark={texts.optional}
        help={texts.detailsHelp}
        error={faultText(faults.details, draft.details, signalLimits.details, feedback)}
        value={draft.details}
        onChange={(details) => asking.write({ details })}
        rows={4}
        limit={{ max: signalLimits.details, texts: counts }}
      />
      {(faults.question === 'cprLike' || faults.details === 'cprLike' || confirmedNoCpr) && (
        <NoCprBox
          id={ids.confirm}
          label={texts.confirmNoCpr}
          checked={confirmedNoCpr}
          onChange={asking.confirm}
        />
      )}
      {failure !== undefined && (
        <Notice kind="error" title={isPassing(failure) ? texts.askUnknown : texts.askFailed}>
          {failureWords(failure, strings, texts)} {texts.askKept}
        </Notice>
      )}
      <div className={styles.buttons}>
        <button type="submit" className={shared.primaryButton} aria-disabled={isSending}>
          {texts.send}
        </button>
        <button type="button" className={shared.quietButton} onClick={() => closeForm(feedback)}>
          {texts.close}
        </button>
        <p role="status" className={styles.fact}>
          {isSending ? texts.sending : ''}
        </p>
      </div>
      <p className={styles.fact}>{texts.draftKept}</p>
    </form>
  );
}

/** The focus goes to the button that opens the form again. */
function closeForm({ asking, instance }: Feedback): void {
  asking.close();
  window.setTimeout(() => document.getElementById(askIds(instance).form)?.focus(), 0);
}
