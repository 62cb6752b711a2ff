import type { Block } from '../../../../domain/faq/import/block';
import { plainTextBlocks } from '../../../../domain/faq/import/plainTextBlocks';
import { htmlBlocks, type Sanitize } from './htmlBlocks';

/** The largest page that is taken: far more than any page of questions, and little enough for the browser to read at once. */
export const largestSource = 1_000_000;

const looksLikeHtml =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body|main|article|section|div|h[1-6]|p|ul|ol|dl|details|table)\b/i;

/** What was pasted, written or chosen, as blocks; markup is read as such wherever it comes from. */
export const readSource = (source: string, sanitize: Sanitize): Block[] =>
  looksLikeHtml.test(source) ? htmlBlocks(source, sanitize, window.location.origin) : plainTextBlocks(source);

/** The text of a file: UTF-8, or Windows-1252 as older programs write it. */
export async function textOfFile(file: Blob): Promise<string> {
  const bytes = await new Response(file).arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
