import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** Elements that may stand once or often: always read as arrays. */
const REPEATED = ['Relationship', 'ClientSideComponent', 'WebApiPermissionRequest', 'ListInstance'];

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  isArray: (name) => REPEATED.includes(name)
});

/**
 * Elements and attributes as properties; an element without any is an empty object.
 * @throws Error when the text is not well-formed
 */
export function parseXml(text: string): unknown {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`a part of it is not well-formed XML (${valid.err.msg})`);
  return parser.parse(text);
}
