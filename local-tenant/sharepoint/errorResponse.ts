import { contentTypeOf, type Format } from '../odata/format';
import { ODataWriter } from '../odata/write';
import { AppOnlyRefused, type ServiceError } from './errors';

/** Writes an error in the client's format; a client that asked for no JSON gets the service's XML. */
export function errorResponse(error: ServiceError, format: Format | undefined, api: string): Response {
  if (error instanceof AppOnlyRefused) {
    return new Response(error.message, {
      status: error.status,
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'WWW-Authenticate': 'Bearer realm="",client_id="00000003-0000-0ff1-ce00-000000000000"',
        'x-ms-diagnostics': `3001000;reason="${error.message}";category="invalid_client"`
      }
    });
  }
  if (!format) {
    return new Response(xmlError(error), {
      status: error.status,
      headers: { 'Content-Type': 'application/xml;charset=utf-8', DataServiceVersion: '3.0' }
    });
  }
  const body = new ODataWriter(format, api).error(error.code, error.message);
  return new Response(JSON.stringify(body), {
    status: error.status,
    headers: { 'Content-Type': contentTypeOf(format) }
  });
}

function xmlError({ code, message }: ServiceError): string {
  const namespace = 'http://schemas.microsoft.com/ado/2007/08/dataservices/metadata';
  return (
    '<?xml version="1.0" encoding="utf-8"?>' +
    `<m:error xmlns:m="${namespace}"><m:code>${escape(code)}</m:code>` +
    `<m:message xml:lang="en-US">${escape(message)}</m:message></m:error>`
  );
}

function escape(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}
