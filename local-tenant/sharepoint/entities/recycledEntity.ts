import { complex, type Entity } from '../../odata/entity';
import type { Call } from '../call';
import { principalById } from '../model/principals';
import type { RecycledItem } from '../model/recycleBin';
import { writeWebDate } from '../model/webTime';
import { listFolder } from './address';
import { principalEntity } from './principalEntity';

/** SP.RecycleBinItemType and SP.RecycleBinItemState, as an item in the first stage has them. */
const LIST_ITEM = 3;
const FIRST_STAGE = 1;

/** Something in the recycle bin; the properties are those of SharePoint Online's metadata. */
export function recycledEntity(call: Call, recycled: RecycledItem): Entity {
  const { id, list, item, deleted, deletedBy } = recycled;
  const author = principalById(call.db, item.authorId);
  const deleter = principalById(call.db, deletedBy);
  const folder = listFolder(call.web, list).slice(1);
  const title = item.values['Title'];
  const leaf = `${item.id}_.000`;
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
      ItemType: LIST_ITEM,
      LeafName: leaf,
      LeafNamePath: complex('SP.ResourcePath', { DecodedUrl: leaf }),
      Size: String(Buffer.byteLength(JSON.stringify(item.values))),
      Title: typeof title === 'string' ? title : ''
    },
    links: {
      Author: () => author && principalEntity(call, author),
      DeletedBy: () => deleter && principalEntity(call, deleter)
    }
  };
}
