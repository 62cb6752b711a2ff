import { invalidSetting } from '../../errors';
import { targetList } from '../../guards/lists';
import { demandViewChange, targetView } from '../../guards/views';
import { CHANGE } from '../../model/changes';
import { deleteView as remove } from '../../model/views';
import type { Operation } from '../../operation';

export const deleteView: Operation = {
  method: 'DELETE',
  path: 'web/lists/list()/views/view()',
  summary: 'Deletes a view; the default view stays',
  handle(call, target) {
    const list = targetList(call, target);
    const view = targetView(call, list, target);
    demandViewChange(call, list, view.ownerId !== null);
    if (view.isDefault) {
      throw invalidSetting('The default view cannot be deleted.');
    }
    remove(call.db, list, view);
    call.record({ kind: 'view', list, id: view.id }, CHANGE.DeleteObject);
    return { kind: 'empty', status: 200 };
  }
};
