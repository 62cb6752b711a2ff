import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import { RadioField } from '../../../components/form/ChoiceField';
import { TextField } from '../../../components/form/TextField';
import type { NoteFault } from '../../../domain/timeline/noteFault';
import { forumOutcomes, noteLimit, screeningResults } from '../../../domain/timeline/records';
import type { BoardServices } from '../BoardServices';
import { NoteField } from '../components/NoteField';
import type { ThemeRow } from '../themes/themeRows';
import { PersonFields } from './PersonFields';
import { hasNote, needsPerson, needsReason, type StepField, type StepInput } from './stepInput';

export interface StepFieldsProps {
  row: ThemeRow;
  services: BoardServices;
  input: StepInput;
  faults: ReadonlyMap<StepField, NoteFault>;
  idOf(field: StepField): string;
  onChange(input: Partial<StepInput>): void;
}

/** What the chosen step needs to know. */
export function StepFields(props: StepFieldsProps): React.ReactElement {
  const { input, faults, idOf, onChange } = props;
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
      {input.step === 'duplicateMarked' && (
        <TextField
          id={idOf('original')}
          label={strings.Original}
          mark={shared.required}
          required
          help={strings.HelpOriginal}
          error={faults.has('original') ? strings.OriginalMissing : undefined}
          value={input.original}
          onChange={(original) => onChange({ original })}
        />
      )}
      {hasNote(input.step) && (
        <NoteField
          id={idOf('note')}
          label={input.step === 'decided' ? strings.Reason : strings.Note}
          isRequired={needsReason(input)}
          missing={strings.ReasonMissing}
          max={noteLimit}
          fault={faults.get('note')}
          value={input.note}
          noCpr={input.noCpr}
          onChange={onChange}
        />
      )}
    </>
  );
}
