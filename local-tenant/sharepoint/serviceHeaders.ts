import { randomUUID } from 'node:crypto';

/** The headers that every answer of the service has; `started` is `performance.now()` at the request. */
export function withServiceHeaders(response: Response, started: number): Response {
  const guid = randomUUID();
  response.headers.set('SPRequestGuid', guid);
  response.headers.set('request-id', guid);
  response.headers.set('SPClientServiceRequestDuration', String(Math.round(performance.now() - started)));
  response.headers.set('X-SharePointHealthScore', '0');
  response.headers.set('X-SP-SERVERSTATE', 'ReadOnly=0');
  response.headers.set('MicrosoftSharePointTeamServices', '16.0.0.26000');
  response.headers.set('X-Content-Type-Options', 'nosniff');
  response.headers.set('Cache-Control', 'private, max-age=0');
  return response;
}
