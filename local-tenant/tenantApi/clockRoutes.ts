import { Hono } from 'hono';
import * as v from 'valibot';
import type { SettableClock } from '../clock';
import { badRequest, readBody } from './body';
import { addDuration, parseDuration } from './duration';

const moment = v.pipe(
  v.string(),
  v.check(
    (text) => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)),
    'not an ISO 8601 moment'
  )
);

const clockSchema = v.union(
  [v.strictObject({ now: v.nullable(moment) }), v.strictObject({ advance: v.string() })],
  'give {"now":"2026-11-23T08:00:00Z"}, {"now":null} or {"advance":"P3D"}'
);

/** `/_tenant/clock`: a moment makes time stand still there, a duration moves it, null lets it run again. */
export function clockRoutes(clock: SettableClock): Hono {
  const state = (): { now: string; running: boolean } => ({
    now: clock.now().toISOString(),
    running: clock.running()
  });
  return new Hono()
    .get('/', (c) => c.json(state()))
    .post('/', async (c) => {
      const body = await readBody(c.req.raw, clockSchema);
      if ('advance' in body) advance(clock, body.advance);
      else if (body.now === null) clock.runFree();
      else clock.standAt(new Date(body.now));
      return c.json(state());
    });
}

/** The last moment that SharePoint's dates reach. */
const END_OF_TIME = Date.UTC(8900, 11, 31);

function advance(clock: SettableClock, text: string): void {
  const duration = parseDuration(text);
  if (!duration) throw badRequest(`advance: "${text}" is not an ISO 8601 duration such as P3D or PT1H30M`);
  const target = addDuration(clock.now(), duration).getTime();
  if (!(target < END_OF_TIME)) throw badRequest(`advance: "${text}" leads beyond the year 8900`);
  clock.move((now) => addDuration(now, duration));
}
