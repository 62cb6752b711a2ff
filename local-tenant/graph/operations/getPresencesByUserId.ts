import * as v from 'valibot';
import { badRequest } from '../errors';
import { jsonOf } from '../jsonBody';
import { contextOf, type Answer, type Call, type Operation } from '../operation';
import { presenceObject } from '../presenceObject';
import { ofOthers } from './getPresence';

/** learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid: "Maximum of 650 user IDs". */
const maxIds = 650;

export const getPresencesByUserId: Operation = {
  method: 'POST',
  path: '/communications/getPresencesByUserId',
  ...ofOthers,
  denial: 'presence',
  options: [],
  handle
};

const bodySchema = v.strictObject({ ids: v.array(v.string()) });

async function handle(call: Call): Promise<Answer> {
  const body = v.safeParse(bodySchema, await jsonOf(call.request));
  if (!body.success) {
    throw badRequest("The request body must be an object with the collection 'ids' of user ids.");
  }
  const { ids } = body.output;
  if (ids.length === 0 || ids.length > maxIds) {
    throw badRequest(
      `The collection 'ids' must hold between 1 and ${maxIds} user ids, and holds ${ids.length}.`
    );
  }
  return {
    status: 200,
    json: {
      '@odata.context': contextOf(call.tenant, 'Collection(microsoft.graph.presence)'),
      value: ids.map((id) => presenceObject(id, call.tenant.directory.byId(id)))
    }
  };
}
