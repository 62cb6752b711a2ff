import { invalidSetting } from '../../errors';
import { targetList } from '../../guards/lists';
import { demandViewChange, targetView } from '../../guards/views';
import { CHANGE } from '../../model/changes';
import { saveView } from '../../model/views';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { changedView, VIEW_TYPE, viewEntries } from './viewBody';
import { viewPaths } from './viewPaths';

export const updateView: Operation = {
  method: ['MERGE', 'PATCH'],
  path: viewPaths(),
  summary: 'Changes title, query, row limit, scope or formatting of a view, or makes it the default',
  handle(call, target) {
    const list = targetList(call, target);
    const view = targetView(call, list, target);
    const isPersonal = view.ownerId !== null;
    demandViewChange(call, list, isPersonal);
    const body = readProperties(readJson(call.request.body), viewEntries, VIEW_TYPE);
    if ((body.PersonalView ?? isPersonal) !== isPersonal) {
      throw invalidSetting('Whether a view is personal is settled when it is made.');
    }
    if (body.DefaultView === false && view.isDefault) {
      throw invalidSetting('A list has a default view: make another one the default.');
    }
    if (isPersonal && body.DefaultView) {
      throw invalidSetting('A personal view cannot be the default view.');
    }
    saveView(call.db, list, changedView(view, body));
    call.record({ kind: 'view', list, id: view.id }, CHANGE.Update);
    return { kind: 'empty', status: 204 };
  }
};
