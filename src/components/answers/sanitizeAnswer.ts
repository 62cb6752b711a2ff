import DOMPurify from 'dompurify';
import { allowedAddresses, siteImageOf } from './addresses';

const allowedTags = [
  ...['p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'div', 'span'],
  ...['strong', 'b', 'em', 'i', 'u', 's', 'del', 'ins', 'sub', 'sup', 'small', 'mark', 'abbr', 'q', 'cite'],
  ...['code', 'kbd', 'samp', 'bdi', 'bdo'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'a', 'img', 'figure', 'figcaption'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td']
];

const addressAttributes = ['href', 'src'];
const plainAttributes = [
  ...['title', 'lang', 'dir', 'alt', 'width', 'height'],
  ...['colspan', 'rowspan', 'span', 'scope', 'start', 'reversed']
];

/**
 * Tags that change the document in which the sanitiser looks at them: a frameset leaves no body, so that there would be no answer at all;
 * a base has the browser complain of the page's policy. By other names they are dropped like any unknown element.
 */
const documentChangers = /<(?=(?:base|frameset)\b)/gi;

/** What an attribute may say; one that says anything else goes. */
const meaningful: Readonly<Record<string, RegExp>> = {
  lang: /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i,
  dir: /^(?:ltr|rtl|auto)$/i,
  width: /^\d{1,4}$/,
  height: /^\d{1,4}$/
};

/** The only elements that have a use for an attribute. */
const owners: Readonly<Record<string, string>> = {
  href: 'A',
  src: 'IMG',
  alt: 'IMG',
  width: 'IMG',
  height: 'IMG'
};

/**
 * An editor's HTML as nodes that can do no harm: only what an answer needs is left, nothing runs, nothing is fetched from
 * elsewhere. The result is never turned into text again, so that no parser sees it a second time.
 */
export function sanitizeAnswer(html: string, origin: string): DocumentFragment {
  const answer = DOMPurify.sanitize(html.replace(documentChangers, '<x-'), {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: [...addressAttributes, ...plainAttributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: allowedAddresses,
    ADD_URI_SAFE_ATTR: plainAttributes, // DOMPurify takes every other attribute for an address
    RETURN_DOM_FRAGMENT: true
  });
  for (const element of Array.from(answer.querySelectorAll('*'))) {
    dropEmptyPromises(element);
  }
  for (const image of Array.from(answer.querySelectorAll('img'))) {
    keepSiteImage(image, origin);
  }
  return answer;
}

function dropEmptyPromises(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const owner = owners[name];
    const isMisplaced = owner !== undefined && owner !== element.tagName;
    if (isMisplaced || meaningful[name]?.test(value.trim()) === false) {
      element.removeAttribute(name);
    }
  }
}

function keepSiteImage(image: HTMLImageElement, origin: string): void {
  const source = siteImageOf(image.getAttribute('src') ?? '', origin);
  if (source === undefined) {
    image.remove();
    return;
  }
  image.setAttribute('src', source);
  image.setAttribute('loading', 'lazy');
  if (!image.hasAttribute('alt')) {
    image.setAttribute('alt', '');
  }
}
