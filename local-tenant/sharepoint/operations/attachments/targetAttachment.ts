import type { Call } from '../../call';
import { fileNotFound, resourceNotFound } from '../../errors';
import { attachmentByName, type Attachment } from '../../model/attachments';
import type { Item } from '../../model/items';
import type { List } from '../../model/lists';
import type { Target } from '../../request/target';

/** The attachment that a path names; names ignore case. */
export function targetAttachment(call: Call, list: List, item: Item, target: Target): Attachment {
  const key = target.keys['attachment'];
  if (!key) {
    throw resourceNotFound(target.last);
  }
  const file = attachmentByName(call.db, list, item.id, key.value);
  if (!file) {
    throw fileNotFound();
  }
  return file;
}
