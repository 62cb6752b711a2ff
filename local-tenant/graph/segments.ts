/** One step of an address. */
export interface Segment {
  text: string;
  /** Whether it stood in brackets, which makes it a name of something whatever it begins with. */
  isKey: boolean;
}

/**
 * The steps of an address; `users('anna@fjordby.example')` is the same as `users/anna@fjordby.example`, and the one way to name somebody
 * whose name begins with `$` (learn.microsoft.com/graph/api/user-get). Undefined when it cannot be decoded.
 */
export function segmentsOf(pathname: string): readonly Segment[] | undefined {
  try {
    return pathname.split('/').filter(Boolean).map(decodeURIComponent).flatMap(stepsOf);
  } catch {
    return undefined;
  }
}

function stepsOf(text: string): readonly Segment[] {
  const [, name, key] = /^([A-Za-z]\w*)\('((?:[^']|'')+)'\)$/.exec(text) ?? [];
  return name === undefined || key === undefined
    ? [{ text, isKey: false }]
    : [
        { text: name, isKey: false },
        { text: key.replace(/''/g, "'"), isKey: true }
      ];
}
