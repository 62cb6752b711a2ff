import { codeOf } from '../../application/errors';
import type { ThemeTexts } from './themeTexts';

/** The one sentence for an error: what happened and what to do. */
export const errorText = (error: unknown, texts: Pick<ThemeTexts, 'errors'>): string =>
  texts.errors[codeOf(error)];
