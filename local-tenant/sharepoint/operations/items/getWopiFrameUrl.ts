import { targetItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import type { Operation } from '../../operation';
import { numberArgument } from '../../request/target';

/** As PnPjs documents it: "If there is no associated WOPI application, or no associated action, an empty string is returned." */
export const getWopiFrameUrl: Operation = {
  method: 'POST',
  path: 'web/lists/list()/items/item()/getwopiframeurl',
  summary: 'The address at which Office opens the file of an item: empty, as items here have no file',
  options: [],
  handle(call, target) {
    targetItem(call, targetList(call, target), target);
    numberArgument(target, 'action', 0);
    return { kind: 'value', name: 'GetWOPIFrameUrl', value: '' };
  }
};
