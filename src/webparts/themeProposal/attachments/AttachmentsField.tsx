import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { fill } from '../../../components/fill';
import { NoCprBox } from '../../../components/form/NoCprBox';
import form from '../../../components/form/form.module.scss';
import { useAnnouncement } from '../../../components/useAnnouncement';
import { attachmentLimits } from '../../../domain/proposal/attachments';
import styles from './Attachments.module.scss';
import type { ChosenRow } from './choice';
import { noCprId } from './fileMistakes';
import { DropZone } from './DropZone';
import { FileRow } from './FileRow';
import { faultText, sizeText } from './fileTexts';
import { RefusedFiles } from './RefusedFiles';
import type { Attachments } from './useAttachments';

export interface AttachmentsFieldProps {
  /** The id of the control. */
  id: string;
  mark: string;
  attachments: Attachments;
}

/** The question for attachments: choose or drop, see what was chosen and what was not taken, and take out again. */
export function AttachmentsField({ id, mark, attachments }: AttachmentsFieldProps): React.ReactElement {
  const { rows, refused, isLocked, add, remove, confirm } = attachments;
  const field = React.useRef<HTMLFieldSetElement>(null);
  const { region, announce } = useAnnouncement();
  const helpId = `${id}-help`;

  const take = (files: File[]): void => {
    if (!isLocked) {
      add(files);
      announce(fill(strings.FilesGiven, { names: files.map(({ name }) => name).join(', ') }));
    }
  };
  const takeOut = (name: string): void => {
    if (isLocked) {
      return;
    }
    remove(name);
    announce(fill(strings.FileRemoved, { name }));
    field.current?.querySelector('input')?.focus(); // the button that had the focus is gone
  };
  return (
    <fieldset ref={field} className={form.field}>
      <legend className={form.label}>
        {strings.FilesLabel} <span className={form.mark}>({mark})</span>
      </legend>
      <p id={helpId} className={form.help}>
        {fill(strings.FilesHelp, {
          count: attachmentLimits.count,
          size: sizeText(attachmentLimits.bytes, shared.locale)
        })}
      </p>
      <DropZone id={id} describedBy={helpId} onFiles={take} />
      <RefusedFiles files={refused} />
      {rows.length > 0 && (
        <ul className={styles.files} aria-label={strings.FilesLabel}>
          {rows.map((row, index) => (
            <FileRow
              key={row.name}
              name={row.name}
              size={row.file?.size}
              state={row.file && strings.FileReady}
              error={errorOf(row)}
              actions={[
                {
                  label: strings.FileRemove,
                  onClick: () => takeOut(row.name)
                }
              ]}
            >
              {row.hasNumber && (
                <NoCprBox
                  id={noCprId(id, index)}
                  label={fill(strings.NoCpr, { label: row.name })}
                  checked={row.noCpr}
                  onChange={(checked) => confirm(row.name, checked)}
                />
              )}
            </FileRow>
          ))}
        </ul>
      )}
      {region}
    </fieldset>
  );
}

function errorOf({ mistake, file }: ChosenRow): string | undefined {
  switch (mistake) {
    case 'again':
      return strings.FileAgain;
    case 'cprLike':
      return faultText('cprLike', file?.size ?? 0, strings, shared.locale);
    default:
      return undefined;
  }
}
