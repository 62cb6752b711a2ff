import { Hono } from 'hono';
import * as v from 'valibot';
import type { Switches } from '../tenant';
import { readBody } from './body';

const switchesSchema = v.strictObject({ stampsForgeable: v.boolean() });

/** `/_tenant/switches`: what the real service may or may not allow. */
export function switchRoutes(switches: Switches): Hono {
  const state = (): Switches => ({ stampsForgeable: switches.stampsForgeable });
  return new Hono()
    .get('/', (c) => c.json(state()))
    .post('/', async (c) => {
      switches.stampsForgeable = (await readBody(c.req.raw, switchesSchema)).stampsForgeable;
      return c.json(state());
    });
}
