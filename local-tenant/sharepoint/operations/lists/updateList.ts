import { listETag } from '../../entities/listEntity';
import { listTitleTaken, notSupported } from '../../errors';
import { securable, targetList } from '../../guards/lists';
import { CHANGE } from '../../model/changes';
import { listByTitle, updateList as update } from '../../model/lists';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { demandMatchIfGiven } from '../../request/ifMatch';
import { changedSettings, demandTitle, listEntries, LIST_TYPE, refuseOwnItemsWithUnique } from './listBody';

export const updateList: Operation = {
  method: ['MERGE', 'PATCH'],
  path: 'web/lists/list()',
  summary: 'Changes title, description, versioning, attachments and item-level security of a list',
  handle(call, target) {
    const list = targetList(call, target);
    call.demand('ManageLists', securable(call, list));
    demandMatchIfGiven(call.request, listETag(list));
    const { Title, Description, BaseTemplate, ...changes } = readProperties(
      readJson(call.request.body),
      listEntries,
      LIST_TYPE
    );
    demandTitle(Title);
    if (BaseTemplate !== undefined && BaseTemplate !== list.template) {
      throw notSupported("a change of the property 'BaseTemplate' of SP.List");
    }
    const taken = Title === undefined ? undefined : listByTitle(call.db, call.web.id, Title);
    if (taken && taken.id !== list.id) {
      throw listTitleTaken();
    }
    const settings = changedSettings(list.settings, changes);
    refuseOwnItemsWithUnique(call, list, settings);
    const changed = {
      ...list,
      title: Title ?? list.title,
      description: Description ?? list.description,
      settings
    };
    update(call.db, changed);
    call.record({ kind: 'list', list: changed }, CHANGE.Update);
    return { kind: 'empty', status: 204, etag: listETag({ ...changed, version: list.version + 1 }) };
  }
};
