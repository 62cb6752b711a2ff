import type { HeadingLevel } from '../../../components/Heading';
import { isNamedLink, linkNameOf } from '../../../domain/faq/answerLink';
import type { NetworkSettings } from '../../../domain/settings/networkSettings';

export interface AnswerSurroundings {
  /** Level of the question's heading; headings in the answer lie below. */
  questionLevel: HeadingLevel;
  /** Addresses that answers may point to by name. */
  links: NetworkSettings['links'];
  /** The page's own origin; links elsewhere are external. */
  origin: string;
  /** What a table without a caption is called. */
  tableLabel: string;
  /** Class of the container in which a wide table scrolls. */
  tableClass: string;
}

/** Fits a sanitised answer into the page: links, headings and tables. Changes the nodes in place. */
export function finishAnswer(answer: DocumentFragment, surroundings: AnswerSurroundings): void {
  fillLinks(answer, surroundings);
  shiftHeadings(answer, surroundings.questionLevel);
  letTablesScroll(answer, surroundings);
}

function fillLinks(answer: DocumentFragment, { links, origin }: AnswerSurroundings): void {
  for (const link of Array.from(answer.querySelectorAll('a'))) {
    const written = link.getAttribute('href') ?? '';
    const name = linkNameOf(written);
    const address = isNamedLink(written) ? name && links[name] : written;
    if (!address) {
      link.replaceWith(...Array.from(link.childNodes)); // never a dead link
    } else {
      link.setAttribute('href', address);
      if (isElsewhere(address, origin)) {
        link.setAttribute('rel', 'noopener noreferrer');
      }
    }
  }
}

function isElsewhere(address: string, origin: string): boolean {
  try {
    const { protocol, origin: target } = new URL(address, origin);
    return /^https?:$/.test(protocol) && target !== origin;
  } catch {
    return true; // an address that cannot be read is not ours
  }
}

/** The answer's highest heading comes right below the question, the others keep their distance to it. */
function shiftHeadings(answer: DocumentFragment, questionLevel: HeadingLevel): void {
  const headings = Array.from(answer.querySelectorAll('h2, h3, h4, h5, h6'));
  const levelOf = (heading: Element): number => Number(heading.tagName.slice(1));
  const shift = questionLevel + 1 - Math.min(...headings.map(levelOf));
  for (const heading of headings) {
    const shifted = document.createElement(`h${Math.min(levelOf(heading) + shift, 6)}`);
    for (const { name, value } of Array.from(heading.attributes)) {
      shifted.setAttribute(name, value);
    }
    shifted.append(...Array.from(heading.childNodes));
    heading.replaceWith(shifted);
  }
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
