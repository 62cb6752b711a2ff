import { viewEntity } from '../../entities/viewEntity';
import { invalidJson, invalidSetting } from '../../errors';
import { targetList } from '../../guards/lists';
import { demandViewChange } from '../../guards/views';
import { CHANGE } from '../../model/changes';
import { freeLeaf, plainView, saveView } from '../../model/views';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { changedView, VIEW_TYPE, viewEntries } from './viewBody';

export const addView: Operation = {
  method: 'POST',
  path: 'web/lists/list()/views',
  summary: 'Makes a view for all, or with `PersonalView` for oneself',
  handle(call, target) {
    const list = targetList(call, target);
    const body = readProperties(readJson(call.request.body), viewEntries, VIEW_TYPE);
    const isPersonal = body.PersonalView ?? false;
    demandViewChange(call, list, isPersonal);
    if (!body.Title) {
      throw invalidJson('The parameter Title is missing.');
    }
    if (isPersonal && body.DefaultView) {
      throw invalidSetting('A personal view cannot be the default view.');
    }
    const plain = plainView(body.Title, freeLeaf(call.db, list, body.Title));
    const view = changedView({ ...plain, ownerId: isPersonal ? call.me.id : null }, body);
    saveView(call.db, list, view);
    call.record({ kind: 'view', list, id: view.id }, CHANGE.Add);
    return { kind: 'entity', entity: viewEntity(call, list, view), created: true };
  }
};
