import * as React from 'react';
import strings from 'ThemeProposalWebPartStrings';
import { RadioField, type Choice } from '../../../../components/form/ChoiceField';
import type { FormValues } from '../../form/formValues';
import { useFormScope } from '../FormScope';
import { useField } from './useField';

/** Fields with one of several answers. */
type OneOfField = 'networkType' | 'politicalRelevance' | 'wantsToLead' | 'employmentUnit' | 'originalSource';
type Answer<F extends OneOfField> = Exclude<FormValues[F], ''>;

export interface OneOfQuestionProps<F extends OneOfField> {
  field: F;
  choices: ReadonlyArray<Choice<Answer<F>>>;
  /** Said below the choices. */
  note?: string;
}

/** A question with one of several answers; one that may stay open can be opened again. */
export function OneOfQuestion<F extends OneOfField>({
  field,
  choices,
  note
}: OneOfQuestionProps<F>): React.ReactElement {
  const { values, change } = useFormScope().form;
  const frame = useField(field);
  return (
    <RadioField<Answer<F>>
      {...frame}
      warning={frame.warning ?? note}
      choices={choices}
      value={choices.find(({ value }) => value === values[field])?.value ?? ''}
      onChange={(answer) => change({ [field]: answer })}
      clear={
        frame.required ? undefined : { label: strings.ClearAnswer, onClear: () => change({ [field]: '' }) }
      }
    />
  );
}
