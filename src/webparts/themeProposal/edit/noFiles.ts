import type { Attachments } from '../attachments/useAttachments';

const nothing = (): void => undefined;

/** What the form has of files while a stored proposal is changed: none. Those that are attached stay as they are. */
export const noFiles: Attachments = {
  rows: [],
  refused: [],
  dropped: [],
  areOnTheirWay: false,
  isLocked: true,
  add: nothing,
  remove: nothing,
  confirm: nothing
};
