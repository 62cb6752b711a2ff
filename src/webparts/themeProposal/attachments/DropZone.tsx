import * as React from 'react';
import strings from 'ThemeProposalWebPartStrings';
import components from '../../../components/components.module.scss';
import { attachmentTypes } from '../../../domain/proposal/attachments';
import styles from './Attachments.module.scss';

export interface DropZoneProps {
  id: string;
  describedBy: string;
  onFiles(files: File[]): void;
}

const accepted = attachmentTypes.map((ending) => `.${ending}`).join(',');

/** Takes files that are dropped on it, or chosen with the button: a file input, so that keyboards and screen readers have it, too. */
export function DropZone({ id, describedBy, onFiles }: DropZoneProps): React.ReactElement {
  const [isOver, setOver] = React.useState(false);
  return (
    <div
      className={isOver ? styles.zoneWithFiles : styles.zone}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) {
          event.preventDefault(); // else the browser opens the file in place of the page
          event.dataTransfer.dropEffect = 'copy';
          setOver(true);
        }
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null)) {
          setOver(false);
        }
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles(Array.from(event.dataTransfer.files));
      }}
    >
      <input
        id={id}
        type="file"
        multiple
        accept={accepted}
        aria-describedby={describedBy}
        className={styles.input}
        onChange={({ target }) => {
          onFiles(Array.from(target.files ?? []));
          target.value = ''; // the same file may be chosen again after it was taken out
        }}
      />
      <label htmlFor={id} className={`${components.button} ${styles.choose}`}>
        {strings.FilesChoose}
      </label>
      <span className={styles.drop}>{strings.FilesDrop}</span>
    </div>
  );
}
