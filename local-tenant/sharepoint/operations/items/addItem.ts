import { itemEntity } from '../../entities/itemEntity';
import { demandTakesItems, securable, targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import { defaultValues, readItemBody } from '../../model/itemBody';
import { insertItem } from '../../model/items';
import { PENDING } from '../../model/moderation';
import type { Operation } from '../../operation';
import { readJson } from '../../request/body';
import { decisionOf, splitDecision } from './readDecision';

export const addItem: Operation = {
  method: 'POST',
  path: 'web/lists/list()/items',
  summary: 'Adds an item; id, author and times are the server’s, whatever the body says',
  handle(call, target) {
    const list = targetList(call, target);
    demandTakesItems(list);
    call.demand('AddListItems', securable(call, list));
    const fields = fieldsOf(call.db, list.key);
    const { given, rest } = splitDecision(readJson(call.request.body));
    const decision = decisionOf(call, list, securable(call, list), PENDING, given);
    const values = {
      ...defaultValues(fields, call.now()),
      ...readItemBody(call.db, list, fields, rest)
    };
    const item = insertItem(call.db, list, fields, values, call.stamp(), { decision });
    return { kind: 'entity', entity: itemEntity(call, list, fields, item), created: true };
  }
};
