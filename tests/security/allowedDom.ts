import type { Page } from 'playwright-core';

/** Our web parts, and in them the places of answers. */
export const regions = '.zone section';
export const answers = '[class*="answer_"]';

/** What may stand in an answer: written down anew here, so that a slip in the product's own list is seen. */
const allowed = {
  elements: [
    ...[
      'p',
      'br',
      'hr',
      'h5',
      'h6',
      'blockquote',
      'pre',
      'div',
      'span',
      'strong',
      'b',
      'em',
      'i',
      'u',
      's',
      'del'
    ],
    ...[
      'ins',
      'sub',
      'sup',
      'small',
      'mark',
      'abbr',
      'q',
      'cite',
      'code',
      'kbd',
      'samp',
      'bdi',
      'bdo',
      'ul',
      'ol'
    ],
    ...['li', 'dl', 'dt', 'dd', 'a', 'img', 'figure', 'figcaption', 'table', 'caption', 'colgroup', 'col'],
    ...['thead', 'tbody', 'tfoot', 'tr', 'th', 'td']
  ],
  attributes: [
    ...['title', 'lang', 'dir', 'alt', 'width', 'height', 'colspan', 'rowspan', 'span', 'scope', 'start'],
    ...['reversed', 'href', 'src', 'loading', 'rel', 'class', 'role', 'tabindex', 'aria-label']
  ]
};

/** What stands in answers and should not: elements, attributes, addresses, and classes that are not ours. */
export function disallowedInAnswers(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ places, elements, attributes }) => {
      const found = new Set<string>();
      for (const element of Array.from(document.querySelectorAll(places))) {
        const name = element.localName;
        if (!elements.includes(name)) found.add(`<${name}>`);
        for (const { name: attribute, value } of Array.from(element.attributes)) {
          if (!attributes.includes(attribute)) found.add(`<${name} ${attribute}>`);
          if (attribute === 'class' && !/^\w+_[0-9a-f]{8}$/.test(value)) found.add(`class ${value}`);
        }
        if (element instanceof HTMLAnchorElement) {
          const { protocol, origin, username, rel } = element;
          const isHere = origin === location.origin;
          if (!isHere && !/^(?:https|mailto|tel):$/.test(protocol)) found.add(`href ${element.href}`);
          if (username !== '') found.add(`disguised ${element.href}`);
          if (protocol === 'https:' && !isHere && rel !== 'noopener noreferrer')
            found.add(`unmarked ${element.href}`);
        }
        if (element instanceof HTMLImageElement) {
          const isFile = element.src.startsWith(`${location.origin}/`) && !/\/_|\.aspx/.test(element.src);
          if (!isFile) found.add(`src ${element.src}`);
        }
      }
      return Array.from(found);
    },
    { places: `${answers} *`, ...allowed }
  );
}

/** The kinds of elements and attributes that the web parts are made of outside answers: content of lists adds none. */
export function kindsAround(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ regions, answers }) => {
      const kinds = new Set<string>();
      for (const element of Array.from(document.querySelectorAll(`${regions} *`))) {
        if (!element.parentElement?.closest(answers)) {
          kinds.add(`<${element.localName}>`);
          for (const attribute of element.getAttributeNames())
            kinds.add(`<${element.localName} ${attribute}>`);
        }
      }
      return Array.from(kinds);
    },
    { regions, answers }
  );
}
