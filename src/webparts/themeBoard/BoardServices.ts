import type { OtherAs } from '../../application/findOther';
import type { CurrentUser } from '../../application/ports/currentUser';
import type { ProposalVersion } from '../../application/ports/proposalEditor';
import type { SetUpStep } from '../../application/ports/siteAdministration';
import type { ThemeQuery, ThemeView } from '../../application/ports/themeFiles';
import type { StepTarget } from '../../application/steps/recordStep';
import type { Settled } from '../../application/settleThemes';
import type { PersonRef } from '../../domain/people/personKey';
import type { Proposal } from '../../domain/proposal/proposal';
import type { ThemeFile } from '../../domain/timeline/themeFile';
import type { Wish } from '../../domain/timeline/wish';

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
  /** Takes a step of the secretariat's, as its form gives it. */
  takeStep(target: StepTarget, input: unknown): Promise<void>;
  /** Who could be the reference leader of a proposal's network. */
  suggestLeaders(proposalId: number): Promise<PersonRef[]>;
  /** Withdraws the user's own proposal; `withdrawalId` makes a second click harmless. */
  /** Says that the user would like to take part in somebody else's proposal, or takes it back. */
  wish(proposalId: number, wish: Wish): Promise<void>;
  withdraw(proposalId: number, input: unknown, withdrawalId: string): Promise<void>;
  /** The other proposal that somebody names by its case number. */
  findOther(proposalId: number, typed: string, as: OtherAs): Promise<Proposal>;
  /** The versions of a proposal that the list has kept, the newest first. */
  versionsOf(proposalId: number): Promise<ProposalVersion[]>;
  /** Sets the site up; there only for owners of the site. */
  setUp?(secretariat: readonly string[], onStep: (step: SetUpStep) => void): Promise<SetUpStep[]>;
}
