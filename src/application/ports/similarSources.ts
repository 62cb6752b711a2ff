import type { Wish } from '../../domain/timeline/wish';
import type { ThemeView } from './themeFiles';
import type { ProposalCatalogue } from '../proposalCatalogue';

/** Other proposals, and a way to take part in them. */
export interface SimilarSources {
  catalogue: ProposalCatalogue;
  /** One proposal as it stands now. Throws AppError. */
  read(proposalId: number): Promise<ThemeView>;
  wish(proposalId: number, wish: Wish): Promise<void>;
}
