import { complex, type Entity } from '../../odata/entity';
import type { Call } from '../call';
import type { Item } from '../model/items';
import type { List } from '../model/lists';
import { principalById } from '../model/principals';
import type { Recycled } from '../model/recycleBin';
import { writeWebDate } from '../model/webTime';
import { listFolder } from './address';
import { principalEntity } from './principalEntity';

/** SP.RecycleBinItemType, and SP.RecycleBinItemState of the first stage. */
const LIST_ITEM = 3;
const LIST = 4;
const FIRST_STAGE = 1;

/** Something in the recycle bin; the properties are those of SharePoint Online's metadata. */
export function recycledEntity(call: Call, recycled: Recycled): Entity {
  const { id, list, item, deleted, deletedBy } = recycled;
  const author = principalById(call.db, item?.authorId ?? 0);
  const deleter = principalById(call.db, deletedBy);
  const { folder, leaf, title, size } = item ? ofItem(call, list, item) : ofList(call, list);
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
      ItemType: item ? LIST_ITEM : LIST,
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
  folder: string;
  leaf: string;
  title: string;
  size: number;
}

function ofItem(call: Call, list: List, { id, values }: Item): Place {
  const title = values['Title'];
  return {
    folder: listFolder(call.web, list).slice(1),
    leaf: `${id}_.000`,
    title: typeof title === 'string' ? title : '',
    size: Buffer.byteLength(JSON.stringify(values))
  };
}

function ofList(call: Call, list: List): Place {
  const path = listFolder(call.web, list).slice(1);
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, slash), leaf: path.slice(slash + 1), title: list.title, size: 0 };
}
