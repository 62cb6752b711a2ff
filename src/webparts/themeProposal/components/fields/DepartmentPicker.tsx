import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import components from '../../../../components/components.module.scss';
import { TextField } from '../../../../components/form/TextField';
import { useLoading } from '../../../../components/useLoading';
import { codeOf } from '../../../../application/errors';
import { fill } from '../../../../components/fill';
import styles from '../../ThemeProposal.module.scss';

export interface DepartmentPickerProps {
  id: string;
  /** The directory's departments; must keep its identity. */
  load(): Promise<string[]>;
  onAdd(department: string): void;
}

/**
 * Finds departments of the directory where the municipality has set up no units of its own. It comes when it comes: whoever
 * knows the names types them. Where the portal may not read the directory, there is nothing to offer and nothing to say.
 */
export function DepartmentPicker({ id, load, onAdd }: DepartmentPickerProps): React.ReactElement | null {
  const { state } = useLoading(load);
  const [typed, setTyped] = React.useState('');
  const [added, setAdded] = React.useState('');

  if (state.status === 'failed') {
    const isRefused = ['consentMissing', 'forbidden'].includes(codeOf(state.error));
    return isRefused ? null : <p className={styles.kept}>{strings.DepartmentsFailed}</p>;
  }
  if (state.status === 'loading' || state.value.length === 0) {
    return null;
  }
  const departments = [...state.value].sort(new Intl.Collator(shared.locale).compare);
  const add = (): void => {
    const department = typed.trim();
    if (department) {
      onAdd(department);
      setTyped('');
      setAdded(fill(strings.DepartmentAdded, { department }));
    }
  };
  return (
    <div
      className={styles.picker}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          event.preventDefault(); // it adds, and does not send the form
          add();
        }
      }}
    >
      <TextField
        id={id}
        label={strings.FindDepartment}
        mark={shared.optional}
        help={strings.HelpFindDepartment}
        value={typed}
        onChange={setTyped}
        suggestions={departments}
      />
      <button type="button" className={components.button} onClick={add}>
        {strings.AddDepartment}
      </button>
      <p role="status" className={styles.kept}>
        {added}
      </p>
    </div>
  );
}
