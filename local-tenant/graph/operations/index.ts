import type { Operation } from '../operation';
import { batch } from './batch';
import { getPhoto } from './getPhoto';
import { getPresence } from './getPresence';
import { getPresencesByUserId } from './getPresencesByUserId';
import { getUser } from './getUser';
import { listDirectReports } from './listDirectReports';
import { listGroupMembers } from './listGroupMembers';
import { listGroups } from './listGroups';
import { listManager } from './listManager';
import { listUsers } from './listUsers';
import { sendMail } from './sendMail';

/** Every operation that is answered; anything else is a 501. The support matrix is written from this table. */
export const graphOperations: readonly Operation[] = [
  ...getUser,
  listUsers,
  ...listManager,
  ...listDirectReports,
  ...getPhoto,
  ...getPresence,
  getPresencesByUserId,
  listGroups,
  listGroupMembers,
  ...sendMail,
  batch
];
