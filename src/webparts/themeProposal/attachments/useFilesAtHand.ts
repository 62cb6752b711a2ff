import * as React from 'react';
import type { FormValues } from '../form/formValues';
import { rowsOf, type FilesAtHand } from './choice';

export interface KeptFiles {
  atHand: FilesAtHand;
  keep(files: FilesAtHand): void;
  /** Whether what the form remembers of files cannot be sent as it is. */
  areOpen(values: FormValues): boolean;
}

/** The files themselves, which no draft holds: they are gone with the page. */
export function useFilesAtHand(): KeptFiles {
  const [atHand, keep] = React.useState<FilesAtHand>(new Map());
  return {
    atHand,
    keep,
    areOpen: ({ attachments }) => rowsOf({ remembered: attachments, atHand }).some(({ mistake }) => mistake)
  };
}
