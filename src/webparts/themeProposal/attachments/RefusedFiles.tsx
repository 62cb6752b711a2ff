import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { Icon } from '../../../components/Icon';
import * as signs from '../../../components/signs';
import styles from './Attachments.module.scss';
import type { RefusedFile } from './choice';
import { faultText } from './fileTexts';

/** The files of the last choice that were not taken, each with its reason; said aloud, too. */
export const RefusedFiles = ({ files }: { files: readonly RefusedFile[] }): React.ReactElement => (
  <div role="alert">
    {files.length > 0 && (
      <div className={styles.refused}>
        <Icon sign={signs.warning} />
        <div>
          <p>{strings.FilesRefused}</p>
          <ul>
            {files.map(({ name, size, fault }, index) => (
              <li key={index}>
                <b>{name}</b>: {faultText(fault, size, strings, shared.locale)}
              </li>
            ))}
          </ul>
        </div>
      </div>
    )}
  </div>
);
