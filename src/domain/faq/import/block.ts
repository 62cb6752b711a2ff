/** A piece of a page that is brought in. Nothing smaller can be moved from one question to another. */
export type Block =
  /** Levels 1–6 are HTML's; `questionMarkup` stands below them all. */
  | { kind: 'heading'; level: number; text: string }
  /** Its `html` is harmless: whoever reads a page has cleaned it. */
  | { kind: 'text'; text: string; html: string };

/** Level of what is marked as a question and is no heading: a bold line, the summary of a fold, the term of a list of definitions. */
export const questionMarkup = 7;

/** Whether a text is put as a question. */
export const isQuestion = (text: string): boolean => /\?["'”»)]*$/.test(text.trim());

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A block as it stands in an answer. */
export const htmlOf = (block: Block): string =>
  block.kind === 'text'
    ? block.html
    : `<h${headingLevel(block.level)}>${escapeHtml(block.text)}</h${headingLevel(block.level)}>`;

/** An answer has no h1: the page has its own. */
const headingLevel = (level: number): number => Math.min(Math.max(level, 2), 6);
