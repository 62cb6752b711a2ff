import type { Call } from '../../call';
import { attachmentETag } from '../../entities/attachmentEntity';
import { writableItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import type { Attachment } from '../../model/attachments';
import type { Item } from '../../model/items';
import type { List } from '../../model/lists';
import { demandMatchIfGiven } from '../../request/ifMatch';
import type { Target } from '../../request/target';
import { targetAttachment } from './targetAttachment';

/** The attachment that a path names, where the caller may change it and has seen it as it is. */
export function writableAttachment(call: Call, target: Target): { list: List; item: Item; file: Attachment } {
  const list = targetList(call, target);
  const item = writableItem(call, list, target, 'EditListItems');
  const file = targetAttachment(call, list, item, target);
  demandMatchIfGiven(call.request, attachmentETag(file));
  return { list, item, file };
}
