import type { Locator, Page } from 'playwright-core';

/** Spreads all text as WCAG's criterion 1.4.12 wants that readers may, without writing a style element that the page's policy would stop. */
export function spreadText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        ' p { margin-bottom: 2em !important }'
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Texts in this place that are cut off, or that lie on others. */
export function unreadableTexts(place: Locator): Promise<string[]> {
  return place.evaluate((section) => {
    const isForEars = (element: Element): boolean => {
      const { position, clipPath, clip } = getComputedStyle(element);
      return position === 'absolute' && (clipPath !== 'none' || clip !== 'auto');
    };
    const isSeen = (element: Element): boolean => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (isForEars(at) || at.getAttribute('aria-hidden') === 'true') return false;
      }
      return element.checkVisibility({ checkVisibilityCSS: true });
    };
    const lines: Array<{ node: Node; text: string; box: DOMRect }> = [];
    const wrong: string[] = [];
    const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      const of = node.parentElement;
      const text = node.nodeValue?.trim() ?? '';
      if (of && text !== '' && isSeen(of)) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of Array.from(range.getClientRects())) lines.push({ node, text, box });
      }
    }
    for (const element of Array.from(section.querySelectorAll('*'))) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cutsAcross = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      const cutsDown = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      if (isSeen(element) && (cutsAcross || cutsDown)) wrong.push(`cut off: ${element.textContent}`);
    }
    for (const [position, one] of lines.entries()) {
      for (const other of lines.slice(position + 1)) {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Lines of one text may share a little of their leading.
        if (one.node !== other.node && across > 2 && down > 4)
          wrong.push(`"${one.text}" lies on "${other.text}"`);
      }
    }
    return wrong;
  });
}

/** What has the focus, whether one sees that it has, and whether one sees it at all. */
export function focused(page: Page): Promise<{ name: string; isMarked: boolean; isInView: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    return {
      name: (label ?? element).textContent?.trim() ?? '',
      isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== backgroundColor,
      isInView: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth
    };
  });
}
