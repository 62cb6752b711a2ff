import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import { RadioField, type Choice } from '../../../components/form/ChoiceField';
import { TextField } from '../../../components/form/TextField';
import { LoadingText } from '../../../components/LoadingText';
import { Notice } from '../../../components/Notice';
import { errorText } from '../../../components/themes/errorText';
import { useLoading } from '../../../components/useLoading';
import type { StepFieldsProps } from './StepFields';
import { nobody, otherPerson, presentManager } from './stepInput';

/** Who: a suggestion where there are any, or somebody by user name. */
export function PersonFields(props: StepFieldsProps): React.ReactElement {
  const { input, faults, idOf, onChange } = props;
  const other: Choice<string> = { value: otherPerson, label: strings.PersonOther };
  return (
    <>
      {input.step === 'reRouted' ? (
        <PersonChoice
          {...props}
          label={strings.PersonManager}
          choices={[
            { value: presentManager, label: strings.PersonPresent, help: strings.HelpPresent },
            other,
            { value: nobody, label: strings.PersonNobody, help: strings.HelpNobody }
          ]}
        />
      ) : (
        <SuggestedLeaders {...props} other={other} />
      )}
      {input.person === otherPerson && (
        <>
          <TextField
            id={idOf('typedKey')}
            label={strings.PersonKey}
            mark={shared.required}
            required
            help={strings.HelpPersonKey}
            error={faults.has('typedKey') ? strings.PersonKeyMissing : undefined}
            value={input.typedKey}
            onChange={(typedKey) => onChange({ typedKey })}
          />
          <TextField
            id={`${idOf('typedKey')}-name`}
            label={strings.PersonName}
            mark={shared.optional}
            help={strings.HelpPersonName}
            value={input.typedName}
            onChange={(typedName) => onChange({ typedName })}
          />
        </>
      )}
    </>
  );
}

function SuggestedLeaders({
  other,
  ...props
}: StepFieldsProps & { other: Choice<string> }): React.ReactElement {
  const { services, row } = props;
  const { id, content } = row.file.proposal;
  const load = React.useCallback(() => services.suggestLeaders(id), [services, id]);
  const { state, retry } = useLoading(load);
  if (state.status === 'loading') {
    return <LoadingText>{strings.LoadingLeaders}</LoadingText>;
  }
  const people = state.status === 'ready' ? state.value : [];
  return (
    <>
      {state.status === 'failed' && (
        <Notice
          kind="error"
          title={strings.LeadersFailed}
          action={{ label: shared.tryAgain, onClick: retry }}
        >
          {errorText(state.error, shared)} {strings.LeadersByHand}
        </Notice>
      )}
      <PersonChoice
        {...props}
        label={strings.PersonLeader}
        help={content.networkType === 'innovation' ? strings.HelpDirectors : strings.HelpHeads}
        choices={[...people.map(({ key, displayName }) => ({ value: key, label: displayName })), other]}
      />
    </>
  );
}

const PersonChoice = ({
  label,
  help,
  choices,
  input,
  faults,
  idOf,
  onChange
}: StepFieldsProps & {
  label: string;
  help?: string;
  choices: Array<Choice<string>>;
}): React.ReactElement => (
  <RadioField
    id={idOf('person')}
    label={label}
    mark={shared.required}
    required
    help={help}
    error={faults.has('person') ? strings.PersonMissing : undefined}
    choices={choices}
    value={input.person}
    onChange={(person) => onChange({ person })}
  />
);
