import { fieldEntity } from '../../entities/fieldEntity';
import { WEB_ADDRESS } from '../../entities/address';
import { fieldsOf } from '../../model/fields';
import { webById, type Web } from '../../model/web';
import type { Call } from '../../call';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';

export const getAvailableFields: Operation = {
  method: 'GET',
  path: 'web/availablefields',
  summary: 'The columns of the site and of those above it',
  options: COLLECTION_OPTIONS,
  handle(call) {
    call.demand('Open', call.site);
    const entities = fromHereUp(call, call.web).flatMap(({ id, fieldKey, serverRelativeUrl: folder }) =>
      fieldsOf(call.db, fieldKey).map((field) => fieldEntity(field, { id, address: WEB_ADDRESS, folder }))
    );
    return { kind: 'collection', entities, set: 'SP.ApiData.Fields' };
  }
};

function fromHereUp(call: Call, web: Web): Web[] {
  const above = web.parentId === null ? undefined : webById(call.tenant, web.parentId);
  return [web, ...(above ? fromHereUp(call, above) : [])];
}
