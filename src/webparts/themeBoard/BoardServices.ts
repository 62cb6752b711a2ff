import type { CurrentUser } from '../../application/ports/currentUser';
import type { SetUpStep } from '../../application/ports/siteAdministration';
import type { ThemeQuery, ThemeView } from '../../application/ports/themeFiles';
import type { Settled } from '../../application/settleThemes';
import type { ThemeFile } from '../../domain/timeline/themeFile';

/** What the board needs of the world; the composition root gives it. */
export interface BoardServices {
  user: CurrentUser;
  /** Absolute address of the site, without a trailing slash. */
  siteUrl: string;
  now(): Date;
  read(query: ThemeQuery): Promise<ThemeView>;
  /** The sweep: brings to an end what was left open, and gives the fresh view. */
  settle(query: ThemeQuery, shown: ThemeView): Promise<Settled>;
  /** Records the personnel manager's reply; `replyId` makes a second click harmless. */
  reply(file: ThemeFile, input: unknown, replyId: string): Promise<void>;
  /** Sets the site up; there only for owners of the site. */
  setUp?(secretariat: readonly string[], onStep: (step: SetUpStep) => void): Promise<SetUpStep[]>;
}
