import * as React from 'react';
import { useLeaveWarning } from '../useLeaveWarning';
import type { ProposalForm } from '../useProposalForm';
import { rowsOf, withFiles, type ChosenRow, type RefusedFile } from './choice';
import type { KeptFiles } from './useFilesAtHand';

type Keeping = Pick<
  ProposalForm,
  'clientId' | 'values' | 'change' | 'phase' | 'stored' | 'restored' | 'files'
>;

export interface Attachments {
  rows: readonly ChosenRow[];
  /** Files of the last choice that cannot be attached. */
  refused: readonly RefusedFile[];
  /** Names that were taken out after they may have been sent: they are removed from the list, too. */
  dropped: readonly string[];
  /** Whether the proposal is stored and its files are not settled yet. */
  areOnTheirWay: boolean;
  /** While the proposal is on its way, its files stay as they are. */
  isLocked: boolean;
  add(files: readonly File[]): void;
  remove(name: string): void;
  /** The proposer's word that a number in a name is no CPR number. */
  confirm(name: string, noCpr: boolean): void;
}

/** What was said of a choice, and of which proposal: the next one begins with nothing said. */
interface Said {
  of: string;
  refused: readonly RefusedFile[];
  dropped: readonly string[];
}

/** The files that are chosen: their names lie in the form, and so in the draft; the files themselves at hand, and nowhere else. */
export function useAttachments(form: Keeping, { atHand, keep }: KeptFiles): Attachments {
  const { clientId, values, change, stored, restored, files } = form;
  const [said, setSaid] = React.useState<Said>({ of: clientId, refused: [], dropped: [] });
  const { refused, dropped } = said.of === clientId ? said : { refused: [], dropped: [] };
  const remembered = values.attachments;
  const rows = rowsOf({ remembered, atHand });
  const stillDropped = dropped.filter((name) => !remembered.some((each) => each.name === name));

  useLeaveWarning(!files && rows.some(({ file }) => file !== undefined));

  /** Files are sent after the proposal is stored: now, or before the page was opened. */
  const mayBeSent = (name: string): boolean =>
    stored !== undefined || Boolean(restored?.values.attachments.some((each) => each.name === name));

  return {
    rows,
    refused,
    dropped: stillDropped,
    isLocked: form.phase !== 'editing',
    areOnTheirWay: stored !== undefined && !files && rows.length + stillDropped.length > 0,
    add: (given) => {
      const choice = withFiles({ remembered, atHand }, given);
      setSaid({ of: clientId, refused: choice.refused, dropped });
      keep(choice.atHand);
      change({ attachments: [...choice.remembered] });
    },
    remove: (name) => {
      setSaid({ of: clientId, refused: [], dropped: mayBeSent(name) ? [...dropped, name] : dropped });
      keep(new Map([...atHand].filter(([each]) => each !== name)));
      change({ attachments: remembered.filter((each) => each.name !== name) });
    },
    confirm: (name, noCpr) =>
      change({ attachments: remembered.map((each) => (each.name === name ? { name, noCpr } : each)) })
  };
}
