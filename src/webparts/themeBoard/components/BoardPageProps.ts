import type { HeadingLevel } from '../../../components/Heading';
import type { BoardView } from '../address/boardAddress';
import type { BoardNavigation } from '../address/useBoardAddress';
import type { BoardServices } from '../BoardServices';
import type { ViewCache } from '../themes/useThemes';

/** What every page of the board is given. */
export interface BoardPageProps {
  instance: string;
  level: HeadingLevel;
  services: BoardServices;
  navigation: BoardNavigation;
  cache: ViewCache;
  /** The list that the way back leads to. */
  lastView: BoardView;
  /** Puts the focus on what is shown, where a button that holds it is about to go away. */
  land(): void;
}
