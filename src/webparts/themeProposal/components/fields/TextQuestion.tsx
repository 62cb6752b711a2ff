import * as React from 'react';
import shared from 'NetworkThemeStrings';
import { TextField } from '../../../../components/form/TextField';
import { proposalLimits, type TextOnlyField } from '../../../../domain/proposal/proposalFields';
import { useFormScope } from '../FormScope';
import { NoCpr } from './NoCpr';
import { useField } from './useField';

export interface TextQuestionProps {
  field: TextOnlyField;
  /** Rows of a text of several lines; one line without. */
  rows?: number;
}

/** A question that is answered in free text. */
export function TextQuestion({ field, rows }: TextQuestionProps): React.ReactElement {
  const { values, change } = useFormScope().form;
  return (
    <>
      <TextField
        {...useField(field)}
        rows={rows}
        value={values[field]}
        onChange={(text) => change({ [field]: text })}
        limit={{ max: proposalLimits[field], texts: shared }}
      />
      <NoCpr field={field} />
    </>
  );
}
