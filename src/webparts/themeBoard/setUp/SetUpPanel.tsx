import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { TextField } from '@fluentui/react/lib/TextField';
import { createTheme, ThemeProvider } from '@fluentui/react/lib/Theme';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import type { SetUpStep } from '../../../application/ports/siteAdministration';
import { fill } from '../../../components/fill';
import { Notice } from '../../../components/Notice';
import { errorText } from '../../../components/themes/errorText';
import styles from '../ThemeBoard.module.scss';
import type { SetUpOfferProps } from './SetUpOffer';
import { countResults, namesTyped } from './setUpSteps';

export type SetUpPanelProps = SetUpOfferProps;

const kinds: Readonly<Record<SetUpStep['what'], string>> = {
  permissionLevel: strings.StepPermissionLevel,
  group: strings.StepGroup,
  member: strings.StepMember,
  list: strings.StepList,
  field: strings.StepField,
  listSettings: strings.StepListSettings,
  permissions: strings.StepPermissions,
  account: strings.StepAccount
};
const results: Readonly<Record<SetUpStep['result'], string>> = {
  created: strings.StepCreated,
  changed: strings.StepChanged,
  inPlace: strings.StepInPlace
};

/** Sets the site up and tells each step as it is done. Its controls are Fluent's: only owners fetch them, and only here. */
export function SetUpPanel({ setUp, theme }: SetUpPanelProps): React.ReactElement {
  const [members, setMembers] = React.useState('');
  const [steps, setSteps] = React.useState<readonly SetUpStep[]>([]);
  const [phase, setPhase] = React.useState<'asking' | 'running' | 'done'>('asking');
  const [failure, setFailure] = React.useState<unknown>();
  const fluentTheme = React.useMemo(() => createTheme(theme ?? {}), [theme]);

  const run = async (): Promise<void> => {
    setPhase('running');
    setFailure(undefined);
    setSteps([]);
    try {
      await setUp(namesTyped(members), (step) => setSteps((before) => [...before, step]));
      setPhase('done');
    } catch (error) {
      setFailure(error ?? new Error('unknown'));
      setPhase('asking');
    }
  };

  return (
    <ThemeProvider theme={fluentTheme} className={styles.setUpPanel}>
      <p className={styles.lead}>{strings.SetUpText}</p>
      <TextField
        multiline
        autoAdjustHeight
        label={strings.SetUpMembers}
        description={strings.SetUpMembersHelp}
        value={members}
        disabled={phase === 'running'}
        onChange={(_event, value) => setMembers(value ?? '')}
      />
      <PrimaryButton
        className={styles.setUpButton}
        text={strings.SetUp}
        disabled={phase === 'running'}
        allowDisabledFocus
        onClick={() => {
          run().catch(() => undefined); // every failure has been kept for showing
        }}
      />
      {phase === 'running' && <ProgressIndicator label={strings.SetUpRunning} />}
      {failure !== undefined && (
        <Notice kind="error" title={strings.SetUpFailed}>
          {errorText(failure, shared)} {strings.SetUpResume}
        </Notice>
      )}
      <div role="status">{phase === 'done' && <p>{fill(strings.SetUpDone, countResults(steps))}</p>}</div>
      {steps.length > 0 && (
        <ol className={styles.steps} aria-label={strings.SetUpSteps}>
          {steps.map(({ what, name, result }, index) => (
            <li key={index}>
              {kinds[what]} {name}: {results[result]}
            </li>
          ))}
        </ol>
      )}
    </ThemeProvider>
  );
}
