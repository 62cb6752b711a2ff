import { Hono } from 'hono';
import * as v from 'valibot';
import type { SettableConsent } from '../consent';
import { readBody } from './body';

const scope = v.pipe(v.string(), v.regex(/^[A-Za-z][\w.-]*$/, 'not the name of a scope'));
const consentSchema = v.strictObject({ scopes: v.array(scope) });

/** `/_tenant/consent`: the Graph scopes granted; a change takes effect at once. */
export function consentRoutes(consent: SettableConsent): Hono {
  return new Hono()
    .get('/', (c) => c.json({ scopes: consent.granted() }))
    .post('/', async (c) => {
      consent.grant((await readBody(c.req.raw, consentSchema)).scopes);
      return c.json({ scopes: consent.granted() });
    });
}
