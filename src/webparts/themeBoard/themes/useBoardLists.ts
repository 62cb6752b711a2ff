import type { BoardServices } from '../BoardServices';
import type { BoardView } from '../address/boardAddress';
import { useThemes, type Themes, type ViewCache } from './useThemes';

export interface BoardLists extends Record<BoardView, Themes> {
  /** Whether the signed-in person is in the secretariat; the lists' permissions enforce what follows from it. */
  isSecretariat: boolean;
}

/** All lists of the board, so that each can say how many it holds; everything only for the secretariat. */
export function useBoardLists(services: BoardServices, cache: ViewCache): BoardLists {
  const person = services.user.key;
  const mine = useThemes(services, { kind: 'mine', person }, cache);
  const waiting = useThemes(services, { kind: 'waitingFor', person }, cache);
  const isSecretariat = [mine, waiting].some(
    ({ state }) => state.status === 'ready' && state.value.authority.secretariat.includes(person)
  );
  const all = useThemes(services, isSecretariat ? { kind: 'newest' } : undefined, cache);
  return { mine, waiting, all, isSecretariat };
}
