import { unreadableJson } from './errors';

/** The body as JSON; anything else is refused as Graph's front end refuses it. */
export async function jsonOf(request: Request): Promise<unknown> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/json\b/i.test(type)) {
    throw unreadableJson();
  }
  try {
    return JSON.parse(await request.text());
  } catch {
    throw unreadableJson();
  }
}
