import type { Operation } from '../operation';
import { batch } from './batch';
import { checkMemberGroups } from './checkMemberGroups';
import { getGroup } from './getGroup';
import { getPhoto } from './getPhoto';
import { getPresence } from './getPresence';
import { getPresencesByUserId } from './getPresencesByUserId';
import { getUser } from './getUser';
import { listDirectReports } from './listDirectReports';
import { listGroups } from './listGroups';
import { listManager } from './listManager';
import { listMembers } from './listMembers';
import { listMemberships } from './listMemberships';
import { listUsers } from './listUsers';
import { sendMail } from './sendMail';

/** Every operation that is answered; anything else is a 501. The support matrix is written from this table. */
export const graphOperations: readonly Operation[] = [
  ...getUser,
  ...listUsers,
  ...listManager,
  ...listDirectReports,
  ...getPhoto,
  ...getPresence,
  getPresencesByUserId,
  ...listMemberships,
  ...listGroups,
  getGroup,
  ...listMembers,
  ...checkMemberGroups,
  ...sendMail,
  batch
];
