import { escapeXml } from '../model/fieldXml';

/** Attributes of an element; those without a value are left out. Line breaks are written so that parsers keep them. */
export function xmlAttributes(attributes: Record<string, string | undefined>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${attributeText(value)}"`]))
    .join(' ');
}

function attributeText(value: string): string {
  return escapeXml(value).replace(/[\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
