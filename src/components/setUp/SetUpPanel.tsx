import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { TextField } from '@fluentui/react/lib/TextField';
import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { codeOf } from '../../application/errors';
import type { SetUpStep } from '../../application/ports/siteAdministration';
import { failureText } from '../failureText';
import { fill } from '../fill';
import type { Language } from '../language';
import { Notice } from '../Notice';
import { fluentTheme } from './fluentTheme';
import styles from './SetUp.module.scss';
import { countResults, namesTyped } from './setUpSteps';
import { setUpTexts } from './setUpTexts';

/** Sets the site up, and tells each step as it is done. Throws AppError. */
export type SetUp = (
  secretariat: readonly string[],
  onStep: (step: SetUpStep) => void
) => Promise<SetUpStep[]>;

export interface SetUpPanelProps {
  /** Sets the panel apart from others on the page. */
  instance: string;
  language: Language;
  setUp: SetUp;
  /** When all is done. */
  onDone?(): void;
}

/** Sets the site up and tells each step as it is done. Its controls are Fluent's: only owners fetch them, and only here. */
export function SetUpPanel({ instance, language, setUp, onDone }: SetUpPanelProps): React.ReactElement {
  const texts = setUpTexts[language];
  const [members, setMembers] = React.useState('');
  const [steps, setSteps] = React.useState<readonly SetUpStep[]>([]);
  const [phase, setPhase] = React.useState<'asking' | 'running' | 'done'>('asking');
  const [failure, setFailure] = React.useState<unknown>();

  const run = async (): Promise<void> => {
    setPhase('running');
    setFailure(undefined);
    setSteps([]);
    try {
      await setUp(namesTyped(members), (step) => setSteps((before) => [...before, step]));
      setPhase('done');
      onDone?.();
    } catch (error) {
      setFailure(error ?? new Error('unknown'));
      setPhase('asking');
    }
  };

  return (
    <ThemeProvider theme={fluentTheme} className={styles.panel}>
      <p className={styles.lead}>{texts.text}</p>
      <TextField
        multiline
        autoAdjustHeight
        rows={2}
        id={`np-set-up-${instance}`}
        label={`${texts.members} (${texts.optional})`}
        description={texts.membersHelp}
        value={members}
        disabled={phase === 'running'}
        onChange={(_event, value) => setMembers(value ?? '')}
      />
      <PrimaryButton
        className={styles.start}
        text={texts.setUp}
        disabled={phase === 'running'}
        allowDisabledFocus
        onClick={() => {
          run().catch(() => undefined); // every failure has been kept for showing
        }}
      />
      {phase === 'running' && <ProgressIndicator label={texts.running} />}
      {failure !== undefined && (
        <Notice kind="error" title={texts.failed}>
          {failureText(codeOf(failure), texts)} {texts.resume}
        </Notice>
      )}
      <div role="status" className={styles.outcome}>
        {phase === 'done' && <p>{fill(texts.done, countResults(steps))}</p>}
      </div>
      {steps.length > 0 && (
        <ol className={styles.steps} aria-label={texts.steps}>
          {steps.map(({ what, name, result }, index) => (
            <li key={index}>
              {texts.kinds[what]} {name}: {texts.results[result]}
            </li>
          ))}
        </ol>
      )}
    </ThemeProvider>
  );
}
