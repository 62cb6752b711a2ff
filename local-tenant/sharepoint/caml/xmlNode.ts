import * as v from 'valibot';
import { invalidCaml } from '../errors';
import { parseXml, XmlTextError } from '../model/xmlText';

/** An element of a CAML query, in a form that is easy to walk. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlNode[];
}

/** Reads the one element that a text holds. Throws the refusal for CAML that cannot be read. */
export function readElement(xml: string, name: string): XmlNode {
  const [found, more] = toNode('', parsed(xml)).children.filter((child) => !child.name.startsWith('?'));
  if (found?.name !== name || more) {
    throw invalidCaml(`It must be one ${name} element.`);
  }
  return found;
}

function parsed(xml: string): unknown {
  try {
    return parseXml(xml);
  } catch (error) {
    throw error instanceof XmlTextError ? invalidCaml(error.message) : error;
  }
}

const element = v.record(v.string(), v.unknown());

function toNode(name: string, value: unknown): XmlNode {
  const members = v.safeParse(element, value);
  if (!members.success) {
    return { name, attributes: {}, text: String(value ?? ''), children: [] };
  }
  const node: XmlNode = { name, attributes: {}, text: '', children: [] };
  for (const [key, member] of Object.entries(members.output)) {
    if (key.startsWith('@')) {
      node.attributes[key.slice(1)] = String(member);
    } else if (key === '#text') {
      node.text = String(member);
    } else {
      const several: unknown[] = Array.isArray(member) ? member : [member];
      node.children.push(...several.map((child) => toNode(key, child)));
    }
  }
  return node;
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

export function isTrue(text: string | undefined): boolean {
  return text?.toUpperCase() === 'TRUE' || text === '1';
}
