import { HTTPException } from 'hono/http-exception';
import * as v from 'valibot';

/** The JSON body of a request; whatever is wrong with it ends the request with a 400 that says so. */
export async function readBody<T>(request: Request, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const body = v.safeParse(schema, parseJson(await request.text()));
  if (body.success) return body.output;
  throw badRequest(body.issues.map(describe).join('; '));
}

/** A 400 with `{ "error": message }`. */
export function badRequest(message: string): HTTPException {
  return refusal(400, message);
}

export function refusal(status: 400 | 401 | 403 | 404, message: string): HTTPException {
  return new HTTPException(status, { message, res: Response.json({ error: message }, { status }) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('the body is not JSON');
  }
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}
