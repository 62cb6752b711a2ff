import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { expectedValues } from '../../../../domain/proposal/proposal';
import { choicesOf } from '../../form/proposalTexts';
import { AnyOfQuestion } from '../fields/AnyOfQuestion';
import { TextQuestion } from '../fields/TextQuestion';
import { UnitsQuestion } from '../fields/UnitsQuestion';
import { FormSection } from '../FormSection';

/** Whose problem it is and what a solution is worth. */
export const NeedSection = (): React.ReactElement => (
  <FormSection title={strings.SectionValue}>
    <TextQuestion field="challenge" rows={6} />
    <TextQuestion field="importance" rows={4} />
    <TextQuestion field="citizenValue" rows={4} />
    <TextQuestion field="currentSolutions" rows={3} />
    <UnitsQuestion />
    <AnyOfQuestion field="expectedValueTypes" choices={choicesOf(expectedValues, shared.expectedValues)} />
  </FormSection>
);
