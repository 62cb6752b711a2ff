/** The shapes in which the service writes JSON; `v4` is what SPHttpClient's version 1 configuration asks for. */
export type Format = 'nometadata' | 'minimalmetadata' | 'verbose' | 'v4';

/** What an Accept header asks for that this tenant cannot write. */
export type FormatChoice = { format: Format } | { missing: string };

/**
 * Reads Accept and OData-Version. JSON without a level means minimal metadata; no JSON at all means Atom, which the
 * real service then writes.
 */
export function chooseFormat(accept: string, odataVersion: string): FormatChoice {
  const wanted = accept.toLowerCase();
  if (!wanted.includes('application/json')) {
    return { missing: 'Atom answers (Accept without application/json)' };
  }
  const level = /odata(?:\.metadata)?=(\w+)/.exec(wanted)?.[1];
  if (odataVersion.startsWith('4') || wanted.includes('odata.metadata=')) {
    return level === undefined || level === 'minimal' || level === 'none'
      ? { format: level === 'none' ? 'nometadata' : 'v4' }
      : { missing: `Accept odata.metadata=${level}` };
  }
  switch (level) {
    case undefined:
    case 'minimalmetadata':
      return { format: 'minimalmetadata' };
    case 'nometadata':
    case 'verbose':
      return { format: level };
    default:
      return { missing: `Accept odata=${level}` };
  }
}

const CONTENT_TYPES: Record<Format, string> = {
  nometadata: 'application/json;odata=nometadata;streaming=true;charset=utf-8',
  minimalmetadata: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
  verbose: 'application/json;odata=verbose;charset=utf-8',
  v4: 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'
};

export function contentTypeOf(format: Format): string {
  return CONTENT_TYPES[format];
}
