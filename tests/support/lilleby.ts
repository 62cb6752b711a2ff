import { join } from 'node:path';

/** A seed with one person of each kind, for tests that need no demo. */
export const LILLEBY = join(__dirname, 'lilleby');

/** Its people, by what they are for; a stranger is signed in as the employee. */
export const lilleby = {
  owner: 'dan@lilleby.example',
  secretary: 'cilla@lilleby.example',
  disabled: 'eva@lilleby.example',
  guest: 'gry@andetsteds.example',
  employee: 'anna@lilleby.example',
  manager: 'bo@lilleby.example'
};
