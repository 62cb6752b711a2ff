/** A place in the change log, as clients hold it: `1;3;<list id>;<.NET ticks>;<number of the change>`. */
export interface ChangeToken {
  scope: TokenScope;
  /** Id of the web or list that it was given out for. */
  id: string;
  number: number;
}

/** What a token is good for, by the second number in it. */
export const WEB_SCOPE = 2;
export const LIST_SCOPE = 3;
type TokenScope = typeof WEB_SCOPE | typeof LIST_SCOPE;

const VERSION = 1;
const TICKS_A_MILLISECOND = 10_000n;
/** Milliseconds from 1 January of the year 1 to 1970. */
const BEFORE_1970 = 62_135_596_800_000n;

export function writeChangeToken({ scope, id, number }: ChangeToken, time: string): string {
  return [VERSION, scope, id, ticks(time), number].join(';');
}

/** .NET ticks of an ISO time. */
function ticks(time: string): string {
  return String((BigInt(Date.parse(time)) + BEFORE_1970) * TICKS_A_MILLISECOND);
}

/** Reads a token; undefined when it is none. Only the number says where in the log it stands. */
export function readChangeToken(text: string): { scope: number; id: string; number: number } | undefined {
  const [, scope, id, number] = /^1;(\d);([0-9a-f-]{36});\d{1,19};(\d{1,15})$/i.exec(text.trim()) ?? [];
  return scope === undefined || id === undefined
    ? undefined
    : { scope: Number(scope), id: id.toLowerCase(), number: Number(number) };
}
