const blockLevel = [
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'fieldset',
    'figure',
    'footer',
    'form',
    'hr'
  ],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'li',
    'main',
    'nav',
    'ol',
    'p',
    'pre',
    'section',
    'summary',
    'table',
    'ul'
  ]
].join();

/** Whether an element parts what comes before from what comes after, by itself or by what it holds. */
export const isBlock = (element: Element): boolean =>
  element.matches(blockLevel) || element.querySelector(blockLevel) !== null;

export const textOf = (node: Pick<Node, 'textContent'>): string =>
  (node.textContent ?? '').replace(/[\s\u200b]+/g, ' ').trim();

export const isBreak = (node: Node): boolean => node.nodeName === 'BR';

/** Whether everything that can be read in a node is bold, by its tag or, as Word and Google Docs write it, by its style. */
export function isBold(node: Node): boolean {
  if (textOf(node) === '') {
    return true;
  }
  if (!(node instanceof Element)) {
    return false;
  }
  const weight = /font-weight:\s*(bold|[6-9]00)/i.test(node.getAttribute('style') ?? '');
  return node.matches('b, strong') || weight || Array.from(node.childNodes).every(isBold);
}

/** The markup of some nodes that stand side by side. */
export function markupOf(nodes: readonly Node[]): string {
  const place = document.implementation.createHTMLDocument('').createElement('div');
  place.append(...nodes.map((node) => node.cloneNode(true)));
  return place.innerHTML;
}
