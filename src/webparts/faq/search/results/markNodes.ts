import { piecesOf } from '../../../../domain/faq/search/matches';

/**
 * Puts the words that were found in marks, text node by text node: no HTML is written or read, so nothing that the sanitiser left
 * out can come back. Changes the nodes in place; their text stays what it was.
 */
export function markNodes(root: Node, terms: ReadonlySet<string>): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) {
    texts.push(walker.currentNode);
  }
  for (const text of texts) {
    const pieces = piecesOf(text.nodeValue ?? '', terms);
    if (pieces.some(({ found }) => found)) {
      text.parentNode?.replaceChild(markedText(pieces), text);
    }
  }
}

function markedText(pieces: ReturnType<typeof piecesOf>): DocumentFragment {
  const marked = document.createDocumentFragment();
  for (const { text, found } of pieces) {
    if (found) {
      const mark = document.createElement('mark');
      mark.textContent = text;
      marked.append(mark);
    } else {
      marked.append(text);
    }
  }
  return marked;
}
