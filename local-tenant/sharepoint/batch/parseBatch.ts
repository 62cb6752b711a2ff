import { invalidBatch } from '../errors';

/** One request inside a batch, as it was written there. */
export interface BatchPart {
  method: string;
  url: string;
  headers: [string, string][];
  body: string;
}

/** Requests that one batch may hold (SharePoint Online). */
const MAX_PARTS = 100;

/** Reads a `multipart/mixed` body; changesets are flattened, in order. Clients end lines with CR LF or bare LF. */
export function parseBatch(contentType: string, body: string): BatchPart[] {
  const parts = readMultipart(boundaryOf(contentType), body).flatMap((part) => {
    const { headers, rest } = splitHead(part);
    const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
    return /^multipart\/mixed/i.test(type)
      ? readMultipart(boundaryOf(type), rest).map((inner) => splitHead(inner).rest)
      : [rest];
  });
  if (parts.length > MAX_PARTS) {
    throw invalidBatch(
      `The current batch message contains too many parts. Only batch messages with a maximum number of '${MAX_PARTS}' query operations and change sets are allowed.`
    );
  }
  return parts.map(parseRequest);
}

function boundaryOf(contentType: string): string {
  const match = /boundary="?([^";\s]+)"?/i.exec(contentType);
  if (!/^multipart\/mixed/i.test(contentType.trim()) || !match?.[1]) {
    throw invalidBatch('The content type of a batch must be multipart/mixed with a boundary.');
  }
  return match[1];
}

function readMultipart(boundary: string, body: string): string[] {
  const parts: string[] = [];
  let current: string[] | undefined;
  for (const line of body.split(/\r?\n/)) {
    const mark = line.trimEnd();
    if (mark === `--${boundary}` || mark === `--${boundary}--`) {
      if (current) {
        parts.push(current.join('\n'));
      }
      if (mark.endsWith('--') && mark !== `--${boundary}`) {
        return parts;
      }
      current = [];
    } else {
      current?.push(line);
    }
  }
  throw invalidBatch(`The batch does not end with the boundary '--${boundary}--'.`);
}

function splitHead(text: string): { headers: [string, string][]; rest: string } {
  const lines = text.replace(/^\n+/, '').split('\n');
  const blank = lines.findIndex((line) => line.trim() === '');
  const head = blank < 0 ? lines : lines.slice(0, blank);
  return { headers: head.map(parseHeader), rest: blank < 0 ? '' : lines.slice(blank + 1).join('\n') };
}

function parseHeader(line: string): [string, string] {
  const colon = line.indexOf(':');
  const name = line.slice(0, colon).trim().toLowerCase();
  if (colon < 0 || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    throw invalidBatch(`The header '${line}' of a batch part is not valid.`);
  }
  return [name, line.slice(colon + 1).trim()];
}

function parseRequest(text: string): BatchPart {
  const [first = '', ...rest] = text.replace(/^\n+/, '').split('\n');
  const request = /^([A-Za-z]+) +(.+?) +HTTP\/1\.1\s*$/.exec(first);
  if (!request?.[1] || !request[2]) {
    throw invalidBatch(`The request line '${first}' of a batch part is not valid.`);
  }
  const { headers, rest: body } = splitHead(
    rest[0]?.trim() === '' ? `\n${rest.join('\n')}` : rest.join('\n')
  );
  return { method: request[1].toUpperCase(), url: request[2], headers, body: body.trim() };
}
