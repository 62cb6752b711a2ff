import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import components from '../../../components/components.module.scss';
import { RadioField } from '../../../components/form/ChoiceField';
import { Notice } from '../../../components/Notice';
import { codeOf, isPassing } from '../../../application/errors';
import { errorText } from '../../../components/themes/errorText';
import type { SecretariatStep } from '../../../domain/timeline/steps';
import styles from '../ThemeBoard.module.scss';
import { StepConfirmation } from './StepConfirmation';
import { StepFields } from './StepFields';
import { changedStep, emptyStep, stepFaults, stepOf, type StepField, type StepInput } from './stepInput';
import type { StepsSectionProps } from './StepsSection';
import { stepHelp, stepLabels } from './stepTexts';
import { useSending } from '../../../components/useSending';

export interface StepFormProps extends Omit<StepsSectionProps, 'level'> {
  possible: readonly SecretariatStep[];
}

/** Chooses a step, fills in what it needs, and asks once more before it is recorded. What was typed stays until it is stored. */
export function StepForm({ instance, row, services, possible, onTaken }: StepFormProps): React.ReactElement {
  const [input, setInput] = React.useState<StepInput>(emptyStep);
  const [refusals, setRefusals] = React.useState(0);
  const [isConfirming, setConfirming] = React.useState(false);
  const stepId = React.useRef(crypto.randomUUID()).current;
  const { isSending, failure, send } = useSending();
  const idOf = (field: StepField): string => `${instance}-step-${field}`;
  const found = stepFaults(input);
  const faults = new Map(refusals > 0 ? found : []);
  const [first] = found[0] ?? [];

  React.useEffect(() => {
    if (refusals > 0 && first) {
      document.getElementById(idOf(first))?.focus();
    }
    // only when the form is refused, not while one mends it
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [refusals]);

  const change = (changed: Partial<StepInput>): void => {
    if (!isSending) {
      setInput((before) => changedStep(before, changed));
    }
  };
  const record = async (): Promise<void> => {
    const isStored = await send(() =>
      services.takeStep({ proposalId: row.file.proposal.id, stepId }, stepOf(input))
    );
    if (isStored) {
      onTaken();
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (found.length > 0) {
          setRefusals((count) => count + 1);
        } else {
          setConfirming(true);
        }
      }}
    >
      {!isConfirming && (
        <>
          <RadioField
            id={idOf('step')}
            label={strings.StepQuestion}
            mark={shared.required}
            required
            error={faults.has('step') ? strings.StepMissing : undefined}
            choices={possible.map((value) => ({ value, label: stepLabels[value], help: stepHelp[value] }))}
            value={input.step}
            onChange={(step) => change({ step, person: '', note: input.note })}
          />
          <StepFields
            row={row}
            services={services}
            input={input}
            faults={faults}
            idOf={idOf}
            onChange={change}
          />
        </>
      )}
      {isConfirming && <StepConfirmation row={row} input={input} services={services} />}
      {failure !== undefined && (
        <Notice kind="error" title={isPassing(failure) ? strings.StepUnknown : strings.StepNotTaken}>
          {codeOf(failure) === 'consentMissing' ? strings.StepNeedsName : errorText(failure, shared)}{' '}
          {strings.StepKept}
        </Notice>
      )}
      <div className={styles.sendRow}>
        {isConfirming ? (
          <>
            <button
              type="button"
              className={components.primaryButton}
              aria-disabled={isSending}
              onClick={() => {
                record().catch(() => undefined); // every failure has been kept for showing
              }}
            >
              {strings.StepRecord}
            </button>
            <button
              type="button"
              className={components.button}
              onClick={() => {
                if (!isSending) {
                  setConfirming(false);
                }
              }}
            >
              {strings.StepCorrect}
            </button>
          </>
        ) : (
          <button type="submit" className={components.primaryButton}>
            {strings.StepContinue}
          </button>
        )}
        <p role="status" className={styles.sendStatus}>
          {isSending ? strings.StepSending : ''}
        </p>
      </div>
    </form>
  );
}
