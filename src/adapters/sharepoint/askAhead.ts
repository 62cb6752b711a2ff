import { rowsRequest } from './listAddress';
import { usualTimeoutMs } from './requestTimeout';

/** Rows that were asked for before the code that reads them was here. */
export interface Ahead {
  url: string;
  /** What the answer says, or how it was refused. Rejects where there was none, and where it says nothing that can be read. */
  answer: Promise<{ json: unknown } | { refused: Response }>;
}

/** Several web parts of a page that begin with the same rows ask once. */
const onTheirWay = new Map<string, Ahead['answer']>();

/** Asks for rows ahead of whoever reads them: whoever does is told of a failure, too. */
export function askAhead(url: string): Ahead {
  const answer = onTheirWay.get(url) ?? ask(url);
  const settled = (): void => {
    onTheirWay.delete(url);
  };
  onTheirWay.set(url, answer);
  answer.then(settled, settled);
  return { url, answer };
}

async function ask(url: string): Ahead['answer'] {
  const response = await fetch(url, { ...rowsRequest, signal: AbortSignal.timeout(usualTimeoutMs) });
  return response.ok ? { json: await response.json() } : { refused: response };
}
