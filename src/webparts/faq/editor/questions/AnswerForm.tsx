import * as React from 'react';
import { codeOf } from '../../../../application/errors';
import type { Settlement } from '../../../../application/ports/signalDesk';
import { answerFault } from '../../../../application/settleQuestion';
import shared from '../../../../components/components.module.scss';
import { failureText } from '../../../../components/failureText';
import { fill } from '../../../../components/fill';
import { NoCprBox } from '../../../../components/form/NoCprBox';
import { TextField } from '../../../../components/form/TextField';
import { Notice } from '../../../../components/Notice';
import { hasOtherNumbers } from '../../../../domain/cpr/findCpr';
import { signalLimits } from '../../../../domain/faq/signals/signalLimits';
import { signalTexts } from '../signalTexts';
import styles from '../Signals.module.scss';
import type { AskedProps } from './Asked';

/** Answers a question, or closes it. What has been written stays when it could not be saved. */
export function AnswerForm(props: AskedProps): React.ReactElement {
  const { question, services, language, locale, strings, announce, readAgain } = props;
  const texts = signalTexts[language];
  const [answer, setAnswer] = React.useState('');
  const [confirmedNoCpr, setConfirmed] = React.useState(false);
  const [fault, setFault] = React.useState<ReturnType<typeof answerFault>>();
  const [failure, setFailure] = React.useState<unknown>();
  const [isSaving, setSaving] = React.useState(false);
  const id = `np-answer-to-${props.instance}-${question.id}`;
  const { displayName: name } = question.asker;
  const max = signalLimits.answer;

  const write = (text: string): void => {
    setAnswer(text);
    setConfirmed(confirmedNoCpr && !hasOtherNumbers(answer, text));
  };
  const settle = async (settlement: Settlement): Promise<void> => {
    if (isSaving) {
      return; // a second click
    }
    setSaving(true);
    setFailure(undefined);
    try {
      const notice = await services.signals.settle(question, settlement);
      announce(settlement.state === 'closed' ? texts.closedDone : fill(texts[notice], { name }));
      document.getElementById(`np-asked-${question.id}`)?.focus();
      readAgain();
    } catch (error) {
      setFailure(error);
    }
    setSaving(false);
  };
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    const found = answerFault(answer, confirmedNoCpr);
    setFault(found);
    if (found) {
      document.getElementById(id)?.focus();
    } else {
      void settle({ state: 'answered', answer: answer.trim() });
    }
  };

  return (
    <form noValidate onSubmit={send}>
      <TextField
        id={id}
        label={fill(texts.answerLabel, { name })}
        mark={texts.required}
        required
        help={texts.answerHelp}
        error={fault && fill(texts[fault], { max, over: answer.trim().length - max }, locale)}
        value={answer}
        onChange={write}
        rows={3}
        limit={{ max, texts: { ...texts, locale } }}
      />
      {(fault === 'cprLike' || confirmedNoCpr) && (
        <NoCprBox
          id={`${id}-confirm`}
          label={texts.confirmNoCpr}
          checked={confirmedNoCpr}
          onChange={setConfirmed}
        />
      )}
      {failure !== undefined && (
        <Notice
          kind="error"
          title={texts.settleFailed}
          action={codeOf(failure) === 'conflict' ? { label: texts.readAgain, onClick: readAgain } : undefined}
        >
          {codeOf(failure) === 'conflict' ? texts.conflict : failureText(codeOf(failure), strings)}
        </Notice>
      )}
      <div className={styles.buttons}>
        <button type="submit" className={shared.primaryButton} aria-disabled={isSaving}>
          {texts.send}
        </button>
        <button
          type="button"
          className={shared.quietButton}
          aria-disabled={isSaving}
          onClick={() => void settle({ state: 'closed' })}
        >
          {texts.close}
        </button>
      </div>
    </form>
  );
}
