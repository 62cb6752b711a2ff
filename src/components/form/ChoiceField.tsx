import * as React from 'react';
import components from '../components.module.scss';
import { FieldError } from './FieldError';
import { choiceId, describedBy, fieldIds } from './fieldIds';
import styles from './form.module.scss';

export interface Choice<T extends string> {
  value: T;
  label: string;
  help?: string;
}

interface GroupProps<T extends string> {
  id: string;
  label: string;
  mark: string;
  required?: boolean;
  help?: string;
  /** More help, which stands between help and choices. */
  aside?: React.ReactNode;
  error?: string;
  /** Said below the choices; does not block. */
  warning?: string;
  choices: ReadonlyArray<Choice<T>>;
}

export interface RadioFieldProps<T extends string> extends GroupProps<T> {
  value: T | '';
  onChange(value: T): void;
  /** Takes the answer back, where the question may stay open. */
  clear?: { label: string; onClear(): void };
}

export interface CheckboxFieldProps<T extends string> extends GroupProps<T> {
  values: readonly T[];
  onChange(values: T[]): void;
}

/** One of several. */
export function RadioField<T extends string>({
  value,
  onChange,
  clear,
  ...group
}: RadioFieldProps<T>): React.ReactElement {
  return (
    <ChoiceGroup
      {...group}
      type="radio"
      isChosen={(choice) => choice === value}
      onToggle={(choice) => onChange(choice)}
    >
      {clear && value !== '' && (
        <button
          type="button"
          className={components.quietButton}
          aria-label={`${clear.label}: ${group.label}`}
          onClick={() => {
            // The button goes with the answer: the focus goes to the choices first.
            document.getElementById(fieldIds(group.id).control)?.focus();
            clear.onClear();
          }}
        >
          {clear.label}
        </button>
      )}
    </ChoiceGroup>
  );
}

/** Any of several, kept in the order of the choices. */
export function CheckboxField<T extends string>({
  values,
  onChange,
  ...group
}: CheckboxFieldProps<T>): React.ReactElement {
  const toggle = (choice: T, chosen: boolean): void =>
    onChange(
      group.choices
        .map((each) => each.value)
        .filter((each) => (each === choice ? chosen : values.includes(each)))
    );
  return (
    <ChoiceGroup
      {...group}
      type="checkbox"
      isChosen={(choice) => values.includes(choice)}
      onToggle={toggle}
    />
  );
}

interface ChoiceGroupProps<T extends string> extends GroupProps<T> {
  type: 'radio' | 'checkbox';
  isChosen(choice: T): boolean;
  onToggle(choice: T, chosen: boolean): void;
  /** What comes below the choices. */
  children?: React.ReactNode;
}

function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>): React.ReactElement {
  const {
    id,
    label,
    mark,
    required,
    help,
    aside,
    error,
    warning,
    choices,
    type,
    isChosen,
    onToggle,
    children
  } = props;
  const ids = fieldIds(id);
  const isRadio = type === 'radio';
  return (
    <fieldset
      className={error ? styles.fieldInError : styles.field}
      role={isRadio ? 'radiogroup' : undefined}
      aria-describedby={describedBy(error && ids.error, help && ids.help)}
      aria-invalid={isRadio && error ? true : undefined}
      aria-required={isRadio && required ? true : undefined}
    >
      <legend className={styles.label}>
        {label} <span className={styles.mark}>({mark})</span>
      </legend>
      {help && (
        <p id={ids.help} className={styles.help}>
          {help}
        </p>
      )}
      {aside}
      {error && <FieldError id={ids.error}>{error}</FieldError>}
      <div className={styles.choices}>
        {choices.map((choice, index) => {
          const ownId = choiceId(id, index);
          return (
            <div key={choice.value} className={styles.choice}>
              <input
                type={type}
                id={ownId}
                name={id}
                checked={isChosen(choice.value)}
                aria-describedby={choice.help && `${ownId}-help`}
                aria-invalid={!isRadio && error ? true : undefined}
                onChange={({ target }) => onToggle(choice.value, target.checked)}
              />
              <label htmlFor={ownId}>{choice.label}</label>
              {choice.help && (
                <p id={`${ownId}-help`} className={styles.choiceHelp}>
                  {choice.help}
                </p>
              )}
            </div>
          );
        })}
      </div>
      {children}
      <div role="status">{warning && <p className={styles.warning}>{warning}</p>}</div>
    </fieldset>
  );
}
