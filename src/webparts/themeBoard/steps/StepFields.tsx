import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import { fill } from '../../../components/fill';
import { RadioField } from '../../../components/form/ChoiceField';
import { TextField } from '../../../components/form/TextField';
import { forumOutcomes, noteLimit, screeningResults } from '../../../domain/timeline/records';
import type { BoardServices } from '../BoardServices';
import type { ThemeRow } from '../themes/themeRows';
import { PersonFields } from './PersonFields';
import {
  hasNote,
  needsPerson,
  needsReason,
  type StepFault,
  type StepField,
  type StepInput
} from './stepInput';

export interface StepFieldsProps {
  row: ThemeRow;
  services: BoardServices;
  input: StepInput;
  faults: ReadonlyMap<StepField, StepFault>;
  idOf(field: StepField): string;
  onChange(input: Partial<StepInput>): void;
}

/** What the chosen step needs to know. */
export function StepFields(props: StepFieldsProps): React.ReactElement {
  const { input, faults, idOf, onChange } = props;
  const over = input.note.trim().length - noteLimit;
  const noteFaults: Record<StepFault, string> = {
    missing: strings.ReasonMissing,
    tooLong: fill(strings.NoteTooLong, { max: noteLimit, over }, shared.locale)
  };
  const noteFault = faults.get('note');
  return (
    <>
      {input.step === 'screened' && (
        <RadioField
          id={idOf('result')}
          label={strings.ScreeningResult}
          mark={shared.required}
          required
          error={faults.has('result') ? strings.ResultMissing : undefined}
          choices={screeningResults.map((value) => ({ value, label: shared.screeningResults[value] }))}
          value={input.result}
          onChange={(result) => onChange({ result })}
        />
      )}
      {input.step === 'decided' && (
        <RadioField
          id={idOf('outcome')}
          label={strings.ForumOutcome}
          mark={shared.required}
          required
          error={faults.has('outcome') ? strings.OutcomeMissing : undefined}
          choices={forumOutcomes.map((value) => ({ value, label: shared.statuses[value] }))}
          value={input.outcome}
          onChange={(outcome) => onChange({ outcome })}
        />
      )}
      {needsPerson(input.step) && <PersonFields key={input.step} {...props} />}
      {hasNote(input.step) && (
        <TextField
          id={idOf('note')}
          label={input.step === 'decided' ? strings.Reason : strings.Note}
          mark={needsReason(input) ? shared.required : shared.optional}
          required={needsReason(input)}
          help={strings.HelpNote}
          rows={3}
          error={noteFault && noteFaults[noteFault]}
          value={input.note}
          onChange={(note) => onChange({ note })}
          limit={{ max: noteLimit, texts: shared }}
        />
      )}
    </>
  );
}
