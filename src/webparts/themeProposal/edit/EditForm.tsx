import * as React from 'react';
import strings from 'ThemeProposalWebPartStrings';
import type { OpenedProposal } from '../../../application/openForEditing';
import { Heading, levelBelow, type HeadingLevel } from '../../../components/Heading';
import { Notice } from '../../../components/Notice';
import type { Loading } from '../../../components/useLoading';
import { FormScopeProvider } from '../components/FormScope';
import { Mistakes } from '../components/Mistakes';
import { NeedSection } from '../components/sections/NeedSection';
import { NetworkSection } from '../components/sections/NetworkSection';
import { PersonSection } from '../components/sections/PersonSection';
import { ThemeSection } from '../components/sections/ThemeSection';
import type { FormSettings } from '../ProposalServices';
import styles from '../ThemeProposal.module.scss';
import type { EditServices } from './EditServices';
import { noFiles } from './noFiles';
import { EditConflict } from './EditConflict';
import { EditRow } from './EditRow';
import { EditSaved } from './EditSaved';
import { useEdit } from './useEdit';
import { VersionLine } from './VersionLine';

const none: readonly string[] = [];

export interface EditFormProps {
  instance: string;
  level: HeadingLevel;
  services: EditServices;
  opened: OpenedProposal;
  network: Loading<FormSettings>;
  /** Where the proposal's own page is. */
  boardAddress: string;
  onRetrySettings(): void;
}

/** The questions of the temaskabelon with the answers of a stored proposal, and what becomes of changing them. */
export function EditForm(props: EditFormProps): React.ReactElement {
  const { instance, level, services, opened, boardAddress, onRetrySettings } = props;
  const { id, content } = opened.proposal;
  const drafts = React.useMemo(() => services.draftsOf(id), [services, id]);
  const network = withUnits(props.network, content.affectedUnits);
  const edit = useEdit(
    { opened, drafts, save: services.save },
    {
      areRead: network.status !== 'loading',
      units: network.status === 'ready' ? network.value.units : none,
      workplaces: network.status === 'ready' ? network.value.workplaces : none,
      reread: onRetrySettings
    }
  );
  const { state, form } = edit;

  if (state.saved) {
    return (
      <EditSaved
        level={level}
        saved={state.saved.proposal}
        timeline={opened.timeline}
        services={services}
        boardAddress={boardAddress}
      />
    );
  }
  return (
    <FormScopeProvider
      value={{
        instance,
        level: levelBelow(level),
        form,
        services,
        attachments: noFiles,
        network,
        onRetrySettings
      }}
    >
      <Heading level={level} className={styles.receiptHeading}>
        {strings.EditTitle}
      </Heading>
      <VersionLine proposal={state.base.proposal} />
      <p className={styles.visibility}>
        {opened.timeline.nomination ? strings.EditNominated : strings.EditWho}
      </p>
      {state.elsewhere && <EditConflict edit={edit} present={state.elsewhere.proposal} level={level} />}
      <Mistakes />
      <form
        noValidate
        aria-label={strings.EditTitle}
        onSubmit={(event) => {
          event.preventDefault();
          form.submit();
        }}
      >
        <ThemeSection />
        <NeedSection />
        <NetworkSection />
        <PersonSection />
        {edit.isUnkept && <Notice kind="error" title={strings.NotKept} />}
        <EditRow edit={edit} boardAddress={boardAddress} />
      </form>
    </FormScopeProvider>
  );
}

/** Units that the proposal names stay on offer, whatever the settings offer by now: nothing is dropped unseen. */
function withUnits(network: Loading<FormSettings>, named: readonly string[]): Loading<FormSettings> {
  if (network.status !== 'ready' || network.value.units.length === 0) {
    return network;
  }
  const units = [...new Set([...network.value.units, ...named])];
  return { status: 'ready', value: { ...network.value, units } };
}
