import strings from 'ThemeProposalWebPartStrings';
import { fill } from '../../../components/fill';
import type { FieldMistake } from '../../../components/form/ErrorSummary';
import type { ChosenRow } from './choice';

/** The id of the control that takes files. */
export const attachmentsId = (instance: string): string => `${instance}-attachments`;

/** The id of the box with the proposer's word about a file's name. */
export const noCprId = (id: string, index: number): string => `${id}-no-cpr-${index}`;

/** What keeps the form from being sent, for the summary above it; each line goes to where it is put right. */
export const fileMistakes = (id: string, rows: readonly ChosenRow[]): FieldMistake[] =>
  rows.flatMap((row, index) => {
    switch (row.mistake) {
      case 'again':
        return [{ id, text: fill(strings.FileAgainMistake, { name: row.name }) }];
      case 'cprLike':
        return [{ id: noCprId(id, index), text: fill(strings.CprLike, { label: row.name }) }];
      default:
        return [];
    }
  });
