import { isQuestion, questionMarkup, type Block } from './block';
import { entryLimits } from '../newEntry';
import type { Candidate } from './candidate';

type Heading = Extract<Block, { kind: 'heading' }>;
interface Draft extends Omit<Candidate, 'key' | 'isIncluded' | 'answer'> {
  answer: Block[];
  isSection: boolean;
}

/**
 * The questions that a page seems to have. One level of headings holds the questions; those above are categories, those below
 * stand in the answers. Nothing is left out: what belongs nowhere becomes a candidate without a question, or one without an
 * answer that is not taken along unless the editor says so.
 */
export function candidatesOf(page: readonly Block[]): Candidate[] {
  const blocks = withQuestionLines(page);
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const drafts =
    headings.length === 0 ? blocks.map((block) => unnamed([block])) : byHeadings(blocks, headings);
  const used = new Set(drafts.map(({ category }) => category));
  return drafts
    .filter(({ isSection, answer, question }) => !(isSection && answer.length === 0 && used.has(question)))
    .map(({ question, category, level, answer }, key) => ({
      ...{ key, question, category, level, answer },
      isIncluded: answer.length > 0
    }));
}

/** Where nothing is marked as a heading, a short paragraph that asks is one. */
function withQuestionLines(blocks: readonly Block[]): readonly Block[] {
  return blocks.some(({ kind }) => kind === 'heading')
    ? blocks
    : blocks.map((block) =>
        isQuestion(block.text) && block.text.length <= entryLimits.question
          ? { kind: 'heading', level: questionMarkup, text: block.text }
          : block
      );
}

function byHeadings(blocks: readonly Block[], headings: readonly Heading[]): Draft[] {
  const level = questionLevel(headings);
  const isSection = (heading: Heading): boolean => heading.level < level && !isQuestion(heading.text);
  const sections = headings.filter(isSection);
  // A heading above everything is the page's name.
  const isCategory = (heading: Heading): boolean => heading.level > 1 && sections.length > 1;
  const drafts: Draft[] = [];
  let category = '';
  for (const block of blocks) {
    if (block.kind === 'heading' && isSection(block)) {
      category = isCategory(block) ? block.text : '';
      drafts.push({ question: block.text, category: '', level: block.level, answer: [], isSection: true });
    } else if (block.kind === 'heading' && block.level <= level) {
      drafts.push({ question: block.text, category, level: block.level, answer: [], isSection: false });
    } else if (drafts.length === 0) {
      drafts.push(unnamed([block]));
    } else {
      drafts[drafts.length - 1]?.answer.push(block);
    }
  }
  return drafts;
}

/** The level with most questions; where nothing asks, the level with most headings. The deeper one of equals. */
function questionLevel(headings: readonly Heading[]): number {
  const asking = headings.filter(({ text }) => isQuestion(text));
  const counts = new Map<number, number>();
  for (const { level } of asking.length > 0 ? asking : headings) {
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const [best] = Array.from(counts).sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  return best?.[0] ?? questionMarkup;
}

const unnamed = (answer: Block[]): Draft => ({
  question: '',
  category: '',
  level: questionMarkup,
  answer,
  isSection: false
});
