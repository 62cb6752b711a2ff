import { Hono } from 'hono';
import { faultRuleSchema } from '../faults/faultRule';
import type { FaultRules } from '../faults/faultRules';
import { readBody } from './body';

/** `/_tenant/faults`: the rules in force, `times` counting what is left of each. */
export function faultRoutes(faults: FaultRules): Hono {
  return new Hono()
    .get('/', (c) => c.json(faults.list()))
    .post('/', async (c) => {
      faults.add(await readBody(c.req.raw, faultRuleSchema));
      return c.json(faults.list());
    })
    .delete('/', (c) => {
      faults.clear();
      return c.json(faults.list());
    });
}
