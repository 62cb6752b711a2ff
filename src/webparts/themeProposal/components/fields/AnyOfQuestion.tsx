import * as React from 'react';
import { CheckboxField, type Choice } from '../../../../components/form/ChoiceField';
import type { FormValues } from '../../form/formValues';
import { useFormScope } from '../FormScope';
import { useField } from './useField';

/** Fields with any of several answers. */
type AnyOfField = 'expectedValueTypes' | 'discussedWith';
type Answer<F extends AnyOfField> = FormValues[F][number];

export interface AnyOfQuestionProps<F extends AnyOfField> {
  field: F;
  choices: ReadonlyArray<Choice<Answer<F>>>;
  /** What a change makes of the answers, where some do not go together. */
  settled?(answers: Array<Answer<F>>, before: ReadonlyArray<Answer<F>>): Array<Answer<F>>;
}

/** A question with any of several answers. */
export function AnyOfQuestion<F extends AnyOfField>({
  field,
  choices,
  settled = (answers) => answers
}: AnyOfQuestionProps<F>): React.ReactElement {
  const { values, change } = useFormScope().form;
  const before: ReadonlyArray<Answer<F>> = values[field];
  return (
    <CheckboxField<Answer<F>>
      {...useField(field)}
      choices={choices}
      values={before}
      onChange={(answers) => change({ [field]: settled(answers, before) })}
    />
  );
}
