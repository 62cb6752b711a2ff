import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { fill } from '../../../../components/fill';
import { politicalAnswers } from '../../../../domain/proposal/proposal';
import { dependentFields, isRequired } from '../../../../domain/proposal/proposalFields';
import { choicesOf, networkTypeChoices } from '../../form/proposalTexts';
import { OneOfQuestion } from '../fields/OneOfQuestion';
import { TextQuestion } from '../fields/TextQuestion';
import { FormSection } from '../FormSection';
import { useFormScope } from '../FormScope';
import { TypeHelp } from '../TypeHelp';

/** Which kind of network it calls for, and what that kind needs to know. */
export function NetworkSection(): React.ReactElement {
  const { networkType } = useFormScope().form.values;
  const needed = dependentFields.find((field) => isRequired(field, networkType));
  return (
    <FormSection title={strings.SectionNetwork}>
      <OneOfQuestion
        field="networkType"
        choices={networkTypeChoices(strings, shared)}
        note={needed && fill(strings.TypeNeeds, { label: shared.fields[needed] })}
      />
      <TypeHelp />
      <TextQuestion field="knowledgeGap" rows={3} />
      <TextQuestion field="innovationPotential" rows={3} />
      <TextQuestion field="newPerspectives" rows={3} />
      <TextQuestion field="politicalStrategy" />
      <OneOfQuestion
        field="politicalRelevance"
        choices={choicesOf(politicalAnswers, shared.politicalAnswers)}
      />
    </FormSection>
  );
}
