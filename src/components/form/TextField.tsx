import * as React from 'react';
import { CharacterCount, type CountTexts } from './CharacterCount';
import { FieldError } from './FieldError';
import { describedBy, fieldIds } from './fieldIds';
import styles from './form.module.scss';

export interface TextFieldProps {
  id: string;
  label: string;
  /** How the label says that the field must be filled in, or need not be; in words. */
  mark: string;
  required?: boolean;
  help?: string;
  /** More help, which stands between help and control. */
  aside?: React.ReactNode;
  error?: string;
  value: string;
  onChange(value: string): void;
  /** Rows of a text of several lines; one line without. */
  rows?: number;
  /** Offered while one types; any other text is as good. */
  suggestions?: readonly string[];
  limit?: { max: number; texts: CountTexts };
  /** Said below the field; does not block. */
  warning?: string;
}

/**
 * A text of one or several lines with label, help, error and count. There is no `maxlength`: what is pasted is kept whole and
 * the count tells how much is too much.
 */
export function TextField(props: TextFieldProps): React.ReactElement {
  const {
    id,
    label,
    mark,
    required,
    help,
    aside,
    error,
    value,
    onChange,
    rows,
    suggestions,
    limit,
    warning
  } = props;
  const ids = fieldIds(id);
  const control = {
    id: ids.control,
    value,
    className: error ? styles.inputInError : styles.input,
    'aria-describedby': describedBy(error && ids.error, help && ids.help, limit && ids.count),
    'aria-invalid': error ? true : undefined,
    'aria-required': required || undefined,
    onChange: ({ target }: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange(target.value)
  };
  return (
    <div className={error ? styles.fieldInError : styles.field}>
      <label htmlFor={ids.control} className={styles.label}>
        {label} <span className={styles.mark}>({mark})</span>
      </label>
      {help && (
        <p id={ids.help} className={styles.help}>
          {help}
        </p>
      )}
      {aside}
      {error && <FieldError id={ids.error}>{error}</FieldError>}
      {rows ? (
        <textarea {...control} rows={rows} style={{ '--rows': rows } as React.CSSProperties} />
      ) : (
        <input {...control} type="text" autoComplete="off" list={suggestions && ids.suggestions} />
      )}
      {suggestions && (
        <datalist id={ids.suggestions}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {limit && <CharacterCount id={ids.count} length={value.trim().length} {...limit} />}
      <div role="status">{warning && <p className={styles.warning}>{warning}</p>}</div>
    </div>
  );
}
