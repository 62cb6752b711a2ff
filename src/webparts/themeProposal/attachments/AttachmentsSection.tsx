import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { FormSection } from '../components/FormSection';
import { useFormScope } from '../components/FormScope';
import { AttachmentsField } from './AttachmentsField';
import { attachmentsId } from './fileMistakes';

/** The section of the form that takes files. */
export function AttachmentsSection(): React.ReactElement {
  const { instance, attachments } = useFormScope();
  return (
    <FormSection title={strings.FilesSection}>
      <AttachmentsField id={attachmentsId(instance)} mark={shared.optional} attachments={attachments} />
    </FormSection>
  );
}
