/** Names that are not spelled with a capital after each hyphen. */
const ownSpelling: Readonly<Record<string, string>> = {
  etag: 'ETag',
  'odata-version': 'OData-Version',
  'request-id': 'request-id',
  'client-request-id': 'client-request-id',
  'www-authenticate': 'WWW-Authenticate'
};

/** How the parts of a batch spell a header: learn.microsoft.com/graph/json-batching, "Example JSON batch response". */
export const spelledHeader = (name: string): string =>
  ownSpelling[name] ??
  (name.startsWith('x-ms-') ? name : name.replace(/(^|-)([a-z])/g, (letters) => letters.toUpperCase()));
