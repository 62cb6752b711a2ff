import { CHANGE } from '../../model/changes';
import { purge, recycledIn } from '../../model/recycleBin';
import { deleteWeb as remove, websBelow } from '../../model/web';
import type { Operation } from '../../operation';
import { topWebStays, webHasOthersBelow } from '../../webErrors';

export const deleteWeb: Operation = {
  method: 'DELETE',
  path: 'web',
  summary: 'Deletes a site below another, with its lists; one that has sites below it stays',
  options: [],
  handle(call) {
    const { id, parentId, serverRelativeUrl } = call.web;
    call.demand('ManageWeb', call.site);
    if (parentId === null) {
      throw topWebStays();
    }
    if (websBelow(call.tenant, call.web).length > 0) {
      throw webHasOthersBelow(serverRelativeUrl);
    }
    recycledIn(call.db, id).forEach((recycled) => purge(call.db, recycled));
    remove(call.db, call.web);
    call.record({ kind: 'web', webId: parentId, id }, CHANGE.DeleteObject);
    return { kind: 'empty', status: 200 };
  }
};
