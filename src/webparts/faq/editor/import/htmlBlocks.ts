import { isQuestion, questionMarkup, type Block } from '../../../../domain/faq/import/block';
import { entryLimits } from '../../../../domain/faq/newEntry';
import { isBlock, isBold, isBreak, markupOf, textOf } from './htmlNodes';

/** Makes HTML harmless: the same that readers' answers go through. */
export type Sanitize = (html: string, origin: string) => DocumentFragment;

const invisible = 'script, style, noscript, template, head, link, meta, iframe, object, embed, svg, math';
const headings = 'h1, h2, h3, h4, h5, h6';
/** What stays in one piece unless it holds questions. */
const whole = 'ul, ol, table, blockquote, figure, pre, p, hr';
const holdsQuestions = `${headings}, details, dl`;

/**
 * A page as blocks. It is read by a parser that runs and fetches nothing, and every answer's HTML has gone through the sanitiser. Headings
 * inside a fold or a definition belong to its answer. Where a page says what its main content is, only that is read.
 */
export function htmlBlocks(html: string, sanitize: Sanitize, origin: string): Block[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll(invisible).forEach((element) => element.remove());
  page.querySelectorAll('br').forEach((line) => line.after(' ')); // so that words on two lines stay two
  return new PageReader(sanitize, origin).read(contentOf(page));
}

function contentOf(page: Document): Element {
  const mains = Array.from(page.querySelectorAll('main, [role="main"]'));
  const [main] = mains;
  return mains.length === 1 && main && textOf(main) !== '' ? main : page.body;
}

class PageReader {
  private readonly blocks: Block[] = [];

  public constructor(
    private readonly sanitize: Sanitize,
    private readonly origin: string
  ) {}

  public read(content: Element): Block[] {
    this.readInside(content, false);
    return this.blocks;
  }

  private readInside(container: Element, isAnswer: boolean): void {
    let loose: Node[] = [];
    const endLoose = (): void => {
      this.addHtml(`<p>${markupOf(loose)}</p>`);
      loose = [];
    };
    let breaks = 0;
    for (const node of Array.from(container.childNodes)) {
      breaks = isBreak(node) ? breaks + 1 : textOf(node) === '' ? breaks : 0;
      if (node instanceof Element && isBlock(node)) {
        endLoose();
        this.readBlock(node, isAnswer);
      } else if (breaks > 1) {
        endLoose(); // an empty line parts paragraphs where there are no tags for them
      } else {
        loose.push(node);
      }
    }
    endLoose();
  }

  private readBlock(element: Element, isAnswer: boolean): void {
    if (element.matches('details')) {
      this.readFold(element, isAnswer);
    } else if (element.matches('dl') && !isAnswer) {
      this.readDefinitions(element);
    } else if (element.matches(headings)) {
      this.readHeading(element, isAnswer);
    } else if (!isAnswer && element.matches('p, div') && this.readBoldQuestion(element)) {
      return;
    } else if (element.matches(`${whole}, dl`) && (isAnswer || !element.querySelector(holdsQuestions))) {
      this.addHtml(element.outerHTML);
    } else {
      this.readInside(element, isAnswer);
    }
  }

  private readHeading(heading: Element, isAnswer: boolean): void {
    const level = Number(heading.tagName.slice(1));
    if (!isAnswer) {
      this.addHeading(heading, level);
    } else {
      const tag = `h${Math.max(level, 2)}`;
      this.addHtml(`<${tag}>${heading.innerHTML}</${tag}>`);
    }
  }

  private readFold(fold: Element, isAnswer: boolean): void {
    const summary = Array.from(fold.children).find((child) => child.matches('summary'));
    summary?.remove();
    if (summary && isAnswer) {
      this.addHtml(`<p><strong>${summary.innerHTML}</strong></p>`);
    } else if (summary) {
      this.addHeading(summary, questionMarkup);
    }
    this.readInside(fold, true);
  }

  private readDefinitions(list: Element): void {
    for (const child of Array.from(list.childNodes)) {
      if (!(child instanceof Element)) {
        this.addHtml(`<p>${markupOf([child])}</p>`);
      } else if (child.matches('dt')) {
        this.addHeading(child, questionMarkup);
      } else if (child.matches('div')) {
        this.readDefinitions(child);
      } else {
        this.readInside(child, true);
      }
    }
  }

  /** A bold line that asks, alone or with the answer below it in the same paragraph. */
  private readBoldQuestion(paragraph: Element): boolean {
    const nodes = Array.from(paragraph.childNodes);
    const lineEnd = nodes.findIndex(
      (node, at) => isBreak(node) && nodes.slice(0, at).some((one) => textOf(one))
    );
    const line = lineEnd < 0 ? nodes : nodes.slice(0, lineEnd);
    const question = textOf({ textContent: line.map((node) => node.textContent).join('') });
    const isAsked = isQuestion(question) && question.length <= entryLimits.question && line.every(isBold);
    if (!isAsked || line.some((node) => node instanceof Element && isBlock(node))) {
      return false;
    }
    this.blocks.push({ kind: 'heading', level: questionMarkup, text: question });
    const rest = document.implementation.createHTMLDocument('').createElement('div');
    rest.append(...(lineEnd < 0 ? [] : nodes.slice(lineEnd + 1)));
    this.readInside(rest, false);
    return true;
  }

  private addHeading(heading: Element, level: number): void {
    const text = textOf(heading);
    if (text !== '') {
      this.blocks.push({ kind: 'heading', level, text });
    }
  }

  private addHtml(html: string): void {
    const safe = document.createElement('div');
    safe.append(this.sanitize(html, this.origin));
    const text = textOf(safe);
    if (text !== '' || safe.querySelector('img')) {
      this.blocks.push({ kind: 'text', text, html: safe.innerHTML });
    }
  }
}
