import * as React from 'react';
import strings from 'ThemeProposalWebPartStrings';
import { LazySimilar } from '../../similar/LazySimilar';
import { TextQuestion } from '../fields/TextQuestion';
import { FormSection } from '../FormSection';

/** What the theme is, in short. */
export const ThemeSection = (): React.ReactElement => (
  <FormSection title={strings.SectionTheme}>
    <TextQuestion field="title" />
    <TextQuestion field="summary" rows={3} />
    <LazySimilar />
  </FormSection>
);
