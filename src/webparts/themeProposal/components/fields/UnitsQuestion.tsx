import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import components from '../../../../components/components.module.scss';
import { CheckboxField } from '../../../../components/form/ChoiceField';
import { TextField } from '../../../../components/form/TextField';
import { unitsOf, withUnit } from '../../form/formValues';
import styles from '../../ThemeProposal.module.scss';
import { useFormScope } from '../FormScope';
import { DepartmentPicker } from './DepartmentPicker';
import { NoCpr } from './NoCpr';
import { useField } from './useField';

/** The affected units: chosen among the configured ones, or typed where there are none or they cannot be had. */
export function UnitsQuestion(): React.ReactElement {
  const { instance, form, services, network, onRetrySettings } = useFormScope();
  const { values, change } = form;
  const configured = network.status === 'ready' ? network.value.units : [];
  const frame = useField('affectedUnits');
  const isOne = unitsOf(values, configured).length === 1;
  const warning = frame.warning ?? (isOne ? strings.OneUnit : undefined);

  if (network.status === 'loading') {
    return (
      <div className={styles.unitsLoading}>
        <span className={styles.unitsLabel}>{frame.label}</span>
        <p role="status">{strings.UnitsLoading}</p>
      </div>
    );
  }
  if (configured.length > 0) {
    const collator = new Intl.Collator(shared.locale);
    return (
      <CheckboxField
        {...frame}
        warning={warning}
        choices={[...configured].sort(collator.compare).map((unit) => ({ value: unit, label: unit }))}
        values={values.affectedUnits}
        onChange={(affectedUnits) => change({ affectedUnits })}
      />
    );
  }
  return (
    <>
      {network.status === 'failed' && (
        <p className={styles.draft} role="status">
          <span>{strings.UnitsFailed}</span>
          <button type="button" className={components.button} onClick={onRetrySettings}>
            {strings.UnitsRetry}
          </button>
        </p>
      )}
      <TextField
        {...frame}
        help={strings.HelpTypedUnits}
        rows={3}
        value={values.typedUnits}
        onChange={(typedUnits) => change({ typedUnits })}
        warning={warning}
      />
      <NoCpr field="affectedUnits" />
      {network.status === 'ready' && (
        <DepartmentPicker
          id={`${instance}-department`}
          load={services.readDepartments}
          onAdd={(department) => change({ typedUnits: withUnit(values.typedUnits, department) })}
        />
      )}
    </>
  );
}
