import * as React from 'react';
import strings from 'ThemeProposalWebPartStrings';
import { CheckboxField } from '../../../../components/form/ChoiceField';
import { useFormScope } from '../FormScope';
import { useField } from './useField';

/** Whether the proposer has been trained; to leave it open is as good as no. */
export function TrainedQuestion(): React.ReactElement {
  const { values, change } = useFormScope().form;
  return (
    <CheckboxField
      {...useField('isTrainedNetworkLeader')}
      choices={[{ value: 'yes', label: strings.IsTrained }]}
      values={values.isTrainedNetworkLeader ? ['yes'] : []}
      onChange={(answers) => change({ isTrainedNetworkLeader: answers.length > 0 })}
    />
  );
}
