import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** XML that cannot be read: the message says why. */
export class XmlTextError extends Error {
  public readonly name = 'XmlTextError';
}

/** Deeper than any honest document; keeps every walk over the elements bounded. */
const MAX_DEPTH = 200;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  textNodeName: '#text',
  trimValues: true
});

/**
 * Parses XML into plain objects: attributes under `@Name`, elements under their names, text under `#text`. Throws
 * `XmlTextError` when it is not well-formed, declares entities or nests too deep.
 */
export function parseXml(xml: string): unknown {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml) || depthOf(xml) > MAX_DEPTH || XMLValidator.validate(xml) !== true) {
    throw new XmlTextError('The XML is not valid.');
  }
  return parser.parse(xml);
}

function depthOf(xml: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of xml.matchAll(/<[^<>]*>/g)) {
    if (tag.startsWith('</')) {
      depth -= 1;
    } else if (!tag.endsWith('/>')) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
}
