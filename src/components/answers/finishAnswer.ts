import type { HeadingLevel } from '../Heading';
import { isNamedLink, linkNameOf } from '../../domain/faq/answerLink';
import type { NetworkSettings } from '../../domain/settings/networkSettings';
import { isElsewhere, targetOf } from './addresses';
import { documentTypeOf } from './documentType';

/** What the page gives an answer: words and looks, the same for all answers of an FAQ. */
export interface AnswerLook {
  /** Level of the question's heading; headings in the answer lie below. */
  questionLevel: HeadingLevel;
  /** What a table without a caption is called. */
  tableLabel: string;
  /** Class of the container in which a wide table scrolls. */
  tableClass: string;
  /** What is said of a link to another website, for those who do not see its mark. */
  elsewhereLabel: string;
  elsewhereClass: string;
  hiddenClass: string;
}

export interface AnswerSurroundings extends AnswerLook {
  /** Addresses that answers may point to by name. */
  links: NetworkSettings['links'];
  /** The page's own origin. */
  origin: string;
}

/** Fits a sanitised answer into the page: links, headings and tables. Changes the nodes in place. */
export function finishAnswer(answer: DocumentFragment, surroundings: AnswerSurroundings): void {
  for (const link of Array.from(answer.querySelectorAll('a'))) {
    finishLink(link, surroundings);
  }
  shiftHeadings(answer, surroundings.questionLevel);
  letTablesScroll(answer, surroundings);
}

function finishLink(link: HTMLAnchorElement, { links, origin, ...look }: AnswerSurroundings): void {
  const written = link.getAttribute('href') ?? '';
  const name = linkNameOf(written);
  const address = isNamedLink(written) ? name && links[name] : written;
  const target = address ? targetOf(address, origin) : undefined;
  if (!address || !target) {
    link.replaceWith(...Array.from(link.childNodes)); // never a dead link
    return;
  }
  link.setAttribute('href', address.trim());
  const type = documentTypeOf(target);
  if (type && !link.textContent?.toLowerCase().includes(type.toLowerCase())) {
    link.append(` (${type})`);
  }
  if (isElsewhere(target, origin)) {
    link.setAttribute('rel', 'noopener noreferrer');
    link.className = look.elsewhereClass;
    const label = document.createElement('span');
    label.className = look.hiddenClass;
    label.textContent = ` (${look.elsewhereLabel})`;
    link.append(label);
  }
}

/** The answer's highest heading comes right below the question, the others keep their distance to it. */
function shiftHeadings(answer: DocumentFragment, questionLevel: HeadingLevel): void {
  const headings = Array.from(answer.querySelectorAll('h1, h2, h3, h4, h5, h6'));
  const levelOf = (heading: Element): number => Number(heading.tagName.slice(1));
  const shift = questionLevel + 1 - Math.min(...headings.map(levelOf));
  for (const heading of headings) {
    const shifted = headingBelow(questionLevel, levelOf(heading) + shift, Array.from(heading.childNodes));
    for (const { name, value } of Array.from(heading.attributes)) {
      shifted.setAttribute(name, value);
    }
    heading.replaceWith(shifted);
  }
}

/** Below the sixth level HTML has no headings: there it is a paragraph in bold. */
function headingBelow(questionLevel: HeadingLevel, level: number, content: Node[]): HTMLElement {
  if (questionLevel === 6) {
    const paragraph = document.createElement('p');
    const words = document.createElement('strong');
    words.append(...content);
    paragraph.append(words);
    return paragraph;
  }
  const heading = document.createElement(`h${Math.min(level, 6)}`);
  heading.append(...content);
  return heading;
}

/** A wide table scrolls by itself, also by keyboard, and the page does not. */
function letTablesScroll(answer: DocumentFragment, { tableLabel, tableClass }: AnswerSurroundings): void {
  for (const table of Array.from(answer.querySelectorAll('table'))) {
    const container = document.createElement('div');
    container.className = tableClass;
    container.tabIndex = 0;
    container.setAttribute('role', 'group');
    container.setAttribute('aria-label', table.caption?.textContent?.trim() || tableLabel);
    table.replaceWith(container);
    container.append(table);
  }
}
