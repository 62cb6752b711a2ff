import type { PersonKey } from '../domain/people/personKey';
import type { RoutingCode } from '../domain/routing/routing';
import { timelineOf } from '../domain/timeline/timeline';
import { AppError } from './errors';
import type { Clock } from './ports/clock';
import type { Directory } from './ports/directory';
import type { ThemeView } from './ports/themeFiles';

/** Managers whom people have named: the directory need not know them. */
const namedByHand: readonly RoutingCode[] = ['Override', 'EmploymentChosen', 'ReRouted'];

/**
 * The managers who are waited for and have left: the directory has them no longer, or their account is closed. Nobody while it does not
 * answer.
 */
export async function findDeparted(
  { directory, clock }: { directory: Directory; clock: Clock },
  { files, authority, settings }: ThemeView
): Promise<PersonKey[]> {
  const now = clock();
  const awaited = new Map<PersonKey, RoutingCode>();
  for (const file of files) {
    const { status, reply, routing } = timelineOf(file, { authority, settings, now });
    if (status === 'withManager' && !reply && routing?.routing.manager) {
      awaited.set(routing.routing.manager.key, routing.routing.code);
    }
  }
  if (awaited.size === 0) {
    return [];
  }
  try {
    const known = new Map((await directory.peopleOf([...awaited.keys()])).map((each) => [each.key, each]));
    return [...awaited].flatMap(([key, code]) => {
      const person = known.get(key);
      const isGone = person ? person.accountEnabled === false : !namedByHand.includes(code);
      return isGone ? [key] : [];
    });
  } catch (error) {
    if (error instanceof AppError) {
      return [];
    }
    throw error;
  }
}
