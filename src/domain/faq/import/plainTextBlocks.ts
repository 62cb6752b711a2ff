import { escapeHtml, isQuestion, questionMarkup, type Block } from './block';
import { entryLimits } from '../newEntry';

const markdownHeading = /^(#{1,6})\s+(.*\S)/;
const numberedLine = /^\d+(?:\.\d+)*[.)]?\s+(.*\S)/;
const bullet = /^[-*•–]\s+(.*\S)/;
const endOfSentence = /[.!?:…]["'”»)]*$/;

/** A numbered line of its own that is longer, or ends as a sentence does, is a step in an answer and no heading. */
const longestNumberedHeading = 120;

/**
 * A text without markup as blocks: headings are `#` lines, numbered lines of their own and lines that end in a question mark;
 * the rest is paragraphs, parted by empty lines.
 */
export function plainTextBlocks(text: string): Block[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
    .flatMap((lines) => blocksOf(lines.filter((line) => line !== '')));
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  const endPlain = (): void => {
    if (plain.length > 0) {
      blocks.push(textBlock(plain));
      plain = [];
    }
  };
  for (const line of lines) {
    const heading = headingOf(line, { isAlone: lines.length === 1, before: plain[plain.length - 1] });
    if (heading) {
      endPlain();
      blocks.push(heading);
    } else {
      plain.push(line);
    }
  }
  endPlain();
  return blocks;
}

function headingOf(line: string, place: { isAlone: boolean; before: string | undefined }): Block | undefined {
  const [, hashes, marked] = markdownHeading.exec(line) ?? [];
  if (hashes && marked) {
    return { kind: 'heading', level: hashes.length, text: marked };
  }
  const [, numbered] = numberedLine.exec(line) ?? [];
  // A question in the midst of wrapped lines is part of a sentence's paragraph.
  const beginsAnew = place.before === undefined || endOfSentence.test(place.before);
  if (isQuestion(line) && line.length <= entryLimits.question && beginsAnew && !bullet.test(line)) {
    return { kind: 'heading', level: questionMarkup, text: numbered ?? line };
  }
  if (numbered && place.isAlone && line.length <= longestNumberedHeading && !endOfSentence.test(line)) {
    return { kind: 'heading', level: questionMarkup, text: numbered };
  }
  return undefined;
}

function textBlock(lines: readonly string[]): Block {
  const points = lines.map((line) => bullet.exec(line)?.[1]);
  const isList = points.every((point) => point !== undefined);
  const html = isList
    ? `<ul>${points.map((point) => `<li>${escapeHtml(point ?? '')}</li>`).join('')}</ul>`
    : `<p>${lines.map(escapeHtml).join('<br>')}</p>`;
  return { kind: 'text', text: lines.join(' '), html };
}
