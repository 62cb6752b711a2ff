import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { fill } from '../../../../components/fill';
import type { TextFieldProps } from '../../../../components/form/TextField';
import { dependentFields, isRequired, type ProposalField } from '../../../../domain/proposal/proposalFields';
import { FieldAnswer } from '../../answers/FieldAnswer';
import { controlId, mistakeText } from '../../form/mistakes';
import { helpTexts, mistakeTexts } from '../../form/proposalTexts';
import { useFormScope } from '../FormScope';

const help = helpTexts(strings);
const mistakeWords = mistakeTexts(strings, shared);

/** What stands around every control. */
export type FieldFrame = Pick<
  TextFieldProps,
  'id' | 'label' | 'mark' | 'required' | 'help' | 'aside' | 'error' | 'warning'
>;

/**
 * Label, mark, help, error and warning of a field as the form stands now. While one types a number that may be a CPR number is
 * a warning below the field; what is still there when the form is sent is an error.
 */
export function useField(field: ProposalField): FieldFrame {
  const { instance, form } = useFormScope();
  const { values, faults, numbers } = form;
  const required = isRequired(field, values.networkType);
  const fault = faults.find(([faulty]) => faulty === field)?.[1];
  const number = numbers[field];
  const why =
    required && dependentFields.includes(field)
      ? fill(strings.BecauseOfType, { type: shared.networkTypes[values.networkType] })
      : '';
  return {
    id: controlId(instance, field),
    label: shared.fields[field],
    mark: required ? shared.required : shared.optional,
    required,
    help: `${help[field]} ${why}`.trim(),
    aside: React.createElement(FieldAnswer, { field }),
    error: fault && mistakeText(field, fault, values, mistakeWords),
    warning: number && !fault ? mistakeText(field, number, values, mistakeWords) : undefined
  };
}
