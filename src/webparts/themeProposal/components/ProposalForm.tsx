import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { codeOf } from '../../../application/errors';
import components from '../../../components/components.module.scss';
import { fill } from '../../../components/fill';
import { RadioField } from '../../../components/form/ChoiceField';
import { ErrorSummary } from '../../../components/form/ErrorSummary';
import { NoCprBox } from '../../../components/form/NoCprBox';
import { TextField } from '../../../components/form/TextField';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import { Notice } from '../../../components/Notice';
import { errorText } from '../../../components/themes/errorText';
import type { Loading } from '../../../components/useLoading';
import { proposalLimits, type ProposalField } from '../../../domain/proposal/proposalSchema';
import { controlId, mistakesOf, mistakeText } from '../form/mistakes';
import { helpTexts, leadChoices, mistakeTexts, networkTypeChoices } from '../form/proposalTexts';
import styles from '../ThemeProposal.module.scss';
import type { FormSettings } from '../ProposalServices';
import type { ProposalForm as Form } from '../useProposalForm';
import { DraftNotice } from './DraftNotice';
import { SendFailure } from './SendFailure';
import { UnitsField } from './UnitsField';

export interface ProposalFormProps {
  instance: string;
  level: HeadingLevel;
  form: Form;
  network: Loading<FormSettings>;
  onRetrySettings(): void;
}

type TextOnly = keyof typeof proposalLimits;

const help = helpTexts(strings);
const mistakeWords = mistakeTexts(strings, shared);

/** The temaskabelon: one page in three sections. */
export function ProposalForm({
  instance,
  level,
  form,
  network,
  onRetrySettings
}: ProposalFormProps): React.ReactElement {
  const { values, faults, phase, refusals, change } = form;
  const summary = React.useRef<HTMLDivElement>(null);
  const isSending = phase === 'sending';
  const workplaces = network.status === 'ready' ? network.value.workplaces : [];

  React.useEffect(() => {
    if (refusals > 0) {
      summary.current?.focus();
    }
  }, [refusals]);

  if (network.status === 'failed' && codeOf(network.error) === 'notSetUp') {
    return (
      <Notice
        kind="error"
        title={strings.NotSetUpTitle}
        action={{ label: shared.tryAgain, onClick: onRetrySettings }}
      >
        {shared.errors.notSetUp}
      </Notice>
    );
  }

  const errorOf = (field: ProposalField): string | undefined => {
    const fault = faults.find(([faulty]) => faulty === field)?.[1];
    return fault && mistakeText(field, fault, values, mistakeWords);
  };
  /** While one types it is said below the field; what is still there when the form is sent is an error. */
  const warningOf = (field: ProposalField): string | undefined => {
    const number = form.numbers[field];
    return number && !errorOf(field) ? mistakeText(field, number, values, mistakeWords) : undefined;
  };
  const frame = (field: ProposalField) => ({
    id: controlId(instance, field),
    label: shared.fields[field],
    mark: shared.required,
    required: true,
    help: help[field],
    error: errorOf(field)
  });
  /** Somebody's word about a number that may be a CPR number, below the field in which it stands. */
  const noCpr = (field: ProposalField): React.ReactElement | null => {
    const isSaid = values.noCpr.includes(field);
    return isSaid || form.numbers[field] === 'cprLike' ? (
      <NoCprBox
        id={`${controlId(instance, field)}-no-cpr`}
        label={fill(strings.NoCpr, { label: shared.fields[field] })}
        checked={isSaid}
        onChange={(checked) =>
          change({ noCpr: [...values.noCpr.filter((said) => said !== field), ...(checked ? [field] : [])] })
        }
      />
    ) : null;
  };
  const text = (field: TextOnly, rows?: number): React.ReactElement => (
    <>
      <TextField
        {...frame(field)}
        rows={rows}
        value={values[field]}
        onChange={(value) => change({ [field]: value })}
        limit={{ max: proposalLimits[field], texts: shared }}
        warning={warningOf(field)}
      />
      {noCpr(field)}
    </>
  );

  return (
    <>
      <p className={styles.visibility}>{strings.Visibility}</p>
      <DraftNotice form={form} />
      {faults.length > 0 && (
        <ErrorSummary
          ref={summary}
          level={level}
          title={
            faults.length === 1
              ? strings.SummaryTitleOne
              : fill(strings.SummaryTitleMany, { count: faults.length })
          }
          mistakes={mistakesOf(instance, faults, values, mistakeWords)}
        />
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.submit();
        }}
      >
        <Heading level={level} className={styles.section}>
          {strings.SectionTheme}
        </Heading>
        {text('title')}
        {text('summary', 3)}
        <Heading level={level} className={styles.section}>
          {strings.SectionValue}
        </Heading>
        {text('challenge', 6)}
        {text('importance', 4)}
        {text('citizenValue', 4)}
        <UnitsField frame={frame('affectedUnits')} form={form} network={network} onRetry={onRetrySettings} />
        {noCpr('affectedUnits')}
        <Heading level={level} className={styles.section}>
          {strings.SectionNetwork}
        </Heading>
        <RadioField
          {...frame('networkType')}
          choices={networkTypeChoices(strings, shared)}
          value={values.networkType}
          onChange={(networkType) => change({ networkType })}
        />
        <RadioField
          {...frame('wantsToLead')}
          choices={leadChoices(shared)}
          value={values.wantsToLead}
          onChange={(wantsToLead) => change({ wantsToLead })}
        />
        {workplaces.length > 1 && (
          <RadioField
            {...frame('employmentUnit')}
            choices={workplaces.map((value) => ({ value, label: value }))}
            value={values.employmentUnit}
            onChange={(employmentUnit) => change({ employmentUnit })}
          />
        )}
        {form.isUnkept && <Notice kind="error" title={strings.NotKept} />}
        {form.failure !== undefined && (
          <SendFailure error={form.failure} reason={errorText(form.failure, shared)} />
        )}
        <div className={styles.submitRow}>
          <button type="submit" className={components.primaryButton} aria-disabled={isSending}>
            {form.failure === undefined ? strings.Submit : shared.tryAgain}
          </button>
          <p role="status" className={styles.submitStatus}>
            {isSending ? strings.Sending : ''}
          </p>
        </div>
        {!form.isUnkept && <p className={styles.kept}>{strings.KeptOnDevice}</p>}
      </form>
    </>
  );
}
