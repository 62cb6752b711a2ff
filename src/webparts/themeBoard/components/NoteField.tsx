import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import { fill } from '../../../components/fill';
import { NoCprBox } from '../../../components/form/NoCprBox';
import { TextField } from '../../../components/form/TextField';
import { noteFault, type NoteFault } from '../../../domain/timeline/noteFault';

export interface NoteFieldProps {
  id: string;
  label: string;
  isRequired: boolean;
  /** What is said where a required text is missing. */
  missing?: string;
  max: number;
  /** What is wrong, once the form has been refused. */
  fault: NoteFault | undefined;
  value: string;
  noCpr: boolean;
  onChange(changes: { note: string } | { noCpr: boolean }): void;
}

/** A text that is recorded for all to read. A number that is or may be a CPR number is told while one types. */
export function NoteField(props: NoteFieldProps): React.ReactElement {
  const { id, label, isRequired, missing, max, fault, value, noCpr, onChange } = props;
  const words: Record<NoteFault, string | undefined> = {
    missing,
    tooLong: fill(strings.NoteTooLong, { max, over: value.trim().length - max }, shared.locale),
    cpr: strings.NoteCpr,
    cprLike: strings.NoteCprLike
  };
  const found = noteFault(value, { max, isRequired: false, noCpr });
  const isNumber = found === 'cpr' || found === 'cprLike';
  return (
    <>
      <TextField
        id={id}
        label={label}
        mark={isRequired ? shared.required : shared.optional}
        required={isRequired}
        help={strings.HelpNote}
        rows={3}
        error={fault && words[fault]}
        warning={isNumber && !fault ? words[found] : undefined}
        value={value}
        onChange={(note) => onChange({ note })}
        limit={{ max, texts: shared }}
      />
      {(noCpr || found === 'cprLike') && (
        <NoCprBox
          id={`${id}-no-cpr`}
          label={strings.NoteNoCpr}
          checked={noCpr}
          onChange={(checked) => onChange({ noCpr: checked })}
        />
      )}
    </>
  );
}
