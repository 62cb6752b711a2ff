import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { withDiscussionPartners } from '../../../../domain/proposal/discussedWith';
import { discussionPartners, ideaSources, leadAnswers } from '../../../../domain/proposal/proposal';
import { choicesOf } from '../../form/proposalTexts';
import { AnyOfQuestion } from '../fields/AnyOfQuestion';
import { OneOfQuestion } from '../fields/OneOfQuestion';
import { TrainedQuestion } from '../fields/TrainedQuestion';
import { FormSection } from '../FormSection';
import { useFormScope } from '../FormScope';
import { LeaderHelp } from '../LeaderHelp';

/** The proposer's own part in it, and where the idea comes from. */
export function PersonSection(): React.ReactElement {
  const { network } = useFormScope();
  const workplaces = network.status === 'ready' ? network.value.workplaces : [];
  return (
    <FormSection title={strings.SectionPerson}>
      <OneOfQuestion field="wantsToLead" choices={choicesOf(leadAnswers, shared.leadAnswers)} />
      <LeaderHelp />
      <TrainedQuestion />
      {workplaces.length > 1 && (
        <OneOfQuestion
          field="employmentUnit"
          choices={workplaces.map((workplace) => ({ value: workplace, label: workplace }))}
        />
      )}
      <AnyOfQuestion
        field="discussedWith"
        choices={choicesOf(discussionPartners, shared.discussionPartners)}
        settled={withDiscussionPartners}
      />
      <OneOfQuestion field="originalSource" choices={choicesOf(ideaSources, shared.ideaSources)} />
    </FormSection>
  );
}
