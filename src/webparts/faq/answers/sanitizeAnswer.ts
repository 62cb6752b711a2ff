import DOMPurify from 'dompurify';

const allowedTags = [
  ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'div', 'span'],
  ...['strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'small', 'mark', 'abbr', 'code', 'q', 'cite'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'a', 'img', 'figure', 'figcaption'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td']
];

const addressAttributes = ['href', 'src'];
const plainAttributes = [
  ...['title', 'lang', 'dir', 'alt', 'width', 'height'],
  ...['colspan', 'rowspan', 'scope', 'start', 'reversed']
];

/** https, mail, telephone, addresses of the site, of the page and by name (`link:`); `//host` and `/\host` are foreign. */
const allowedAddresses = /^(?:https:|mailto:|tel:|link:|[#?]|\/(?![/\\]))/i;

/** An image of the site itself, by its file's ending: no other address of the site is called just to show an answer. */
const siteImage = /^\/(?![/\\])[^?#\\]*\.(?:png|jpe?g|gif|webp|svg)(?:\?[^#]*)?$/i;

/**
 * An editor's HTML as nodes that can do no harm: only what an answer needs is left, nothing runs, nothing is fetched from
 * elsewhere. The result is never turned into text again, so that no parser sees it a second time.
 */
export function sanitizeAnswer(html: string, origin: string): DocumentFragment {
  const answer = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: [...addressAttributes, ...plainAttributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: allowedAddresses,
    ADD_URI_SAFE_ATTR: plainAttributes, // DOMPurify takes every other attribute for an address
    RETURN_DOM_FRAGMENT: true
  });
  for (const image of Array.from(answer.querySelectorAll('img'))) {
    keepSiteImage(image, origin);
  }
  return answer;
}

function keepSiteImage(image: HTMLImageElement, origin: string): void {
  const source = image.getAttribute('src') ?? '';
  const path = source.startsWith(`${origin}/`) ? source.slice(origin.length) : source;
  if (!siteImage.test(path)) {
    image.remove();
    return;
  }
  image.setAttribute('src', path);
  image.setAttribute('loading', 'lazy');
  if (!image.hasAttribute('alt')) {
    image.setAttribute('alt', '');
  }
}
