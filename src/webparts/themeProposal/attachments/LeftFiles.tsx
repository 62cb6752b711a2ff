import * as React from 'react';
import strings from 'ThemeProposalWebPartStrings';
import { fill } from '../../../components/fill';
import { Notice } from '../../../components/Notice';
import type { AttachedFiles } from './useSendingFiles';

/** Which files are not with the proposal, on its receipt. */
export const LeftFiles = ({ files }: { files: AttachedFiles }): React.ReactElement => (
  <Notice kind="error" title={strings.ReceiptFilesLeft}>
    {fill(strings.ReceiptFilesLeftText, { names: files.left.join(', ') })}{' '}
    {files.isUncertain && strings.ReceiptFilesUncertain}
  </Notice>
);
