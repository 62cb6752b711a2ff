import { complex, type Entity } from '../../odata/entity';
import type { Call } from '../call';
import type { Item } from '../model/items';
import type { List } from '../model/lists';
import { principalById } from '../model/principals';
import type { Recycled } from '../model/recycleBin';
import type { RecycledAttachment } from '../model/recycledAttachments';
import { writeWebDate } from '../model/webTime';
import { listFolder } from './address';
import { principalEntity } from './principalEntity';

/** SP.RecycleBinItemType (as documented), and SP.RecycleBinItemState of the first stage. */
const LIST_ITEM = 3;
const LIST = 4;
const ATTACHMENT = 7;
const FIRST_STAGE = 1;

/** Something in the recycle bin; the properties are those of SharePoint Online's metadata. */
export function recycledEntity(call: Call, recycled: Recycled): Entity {
  const { id, item, attachment, deleted, deletedBy } = recycled;
  const author = principalById(call.db, attachment?.authorId ?? item?.authorId ?? 0);
  const deleter = principalById(call.db, deletedBy);
  const { itemType, folder, leaf, title, size } = placeOf(call, recycled);
  return {
    type: 'SP.RecycleBinItem',
    set: 'SP.ApiData.RecycleBinItems',
    address: `Web/RecycleBin(guid'${id}')`,
    properties: {
      AuthorEmail: author?.email ?? '',
      AuthorName: author?.title ?? '',
      DeletedByEmail: deleter?.email ?? '',
      DeletedByName: deleter?.title ?? '',
      DeletedDate: deleted,
      DeletedDateLocalFormatted: writeWebDate(deleted),
      DirName: folder,
      DirNamePath: complex('SP.ResourcePath', { DecodedUrl: folder }),
      Id: id,
      ItemState: FIRST_STAGE,
      ItemType: itemType,
      LeafName: leaf,
      LeafNamePath: complex('SP.ResourcePath', { DecodedUrl: leaf }),
      Size: String(size),
      Title: title
    },
    links: {
      Author: () => author && principalEntity(call, author),
      DeletedBy: () => deleter && principalEntity(call, deleter)
    }
  };
}

interface Place {
  itemType: number;
  folder: string;
  leaf: string;
  title: string;
  size: number;
}

function placeOf(call: Call, { list, item, attachment }: Recycled): Place {
  if (!item) {
    return ofList(call, list);
  }
  return attachment ? ofAttachment(call, list, item, attachment) : ofItem(call, list, item);
}

function ofAttachment(call: Call, list: List, { id }: Item, { fileName, size }: RecycledAttachment): Place {
  const folder = `${listFolder(call.web, list)}/Attachments/${id}`.slice(1);
  return { itemType: ATTACHMENT, folder, leaf: fileName, title: fileName, size };
}

function ofItem(call: Call, list: List, { id, values }: Item): Place {
  const title = values['Title'];
  return {
    itemType: LIST_ITEM,
    folder: listFolder(call.web, list).slice(1),
    leaf: `${id}_.000`,
    title: typeof title === 'string' ? title : '',
    size: Buffer.byteLength(JSON.stringify(values))
  };
}

function ofList(call: Call, list: List): Place {
  const path = listFolder(call.web, list).slice(1);
  const slash = path.lastIndexOf('/');
  return {
    itemType: LIST,
    folder: path.slice(0, slash),
    leaf: path.slice(slash + 1),
    title: list.title,
    size: 0
  };
}
