import { personKeyOf } from '../domain/people/personKey';
import { codeOf } from './errors';
import type { ContactAccount, ContactAccounts } from './ports/contactAccounts';
import type { Directory } from './ports/directory';
import type { SetUpStep } from './ports/siteAdministration';

/** The most people that the directory is asked for at once. */
const atOnce = 15;

/**
 * Writes the object ids of the accounts into the contact cards, so that a reader's first look at presence needs no request of its own
 * (docs/decisions/0015). Without the permission to read the directory nothing is written: the cards work without.
 */
export async function findContactAccounts(
  accounts: ContactAccounts,
  directory: Pick<Directory, 'peopleOf'>,
  onStep: (step: SetUpStep) => void = () => undefined
): Promise<SetUpStep[]> {
  const cards = await accounts.readAll();
  const steps: SetUpStep[] = [];
  try {
    for (let start = 0; start < cards.length; start += atOnce) {
      const some = cards.slice(start, start + atOnce);
      const found = await directory.peopleOf(some.map(({ person }) => person));
      const ids = new Map(found.map(({ key, id }) => [key && personKeyOf(key), id]));
      for (const card of some) {
        const step = await remember(accounts, card, ids.get(card.person));
        step.forEach(onStep);
        steps.push(...step);
      }
    }
  } catch (error) {
    if (codeOf(error) !== 'consentMissing') {
      throw error;
    }
  }
  return steps;
}

async function remember(
  accounts: ContactAccounts,
  card: ContactAccount,
  userId: string | undefined
): Promise<SetUpStep[]> {
  if (userId === undefined) {
    return []; // the directory does not know the account: the card stays as the editor wrote it
  }
  if (card.userId === userId) {
    return [{ what: 'account', name: card.name, result: 'inPlace' }];
  }
  await accounts.write(card, userId);
  return [{ what: 'account', name: card.name, result: 'changed' }];
}
