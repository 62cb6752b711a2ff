import { complex, type Entity } from '../../odata/entity';
import type { Call } from '../call';
import type { Attachment } from '../model/attachments';
import type { Item } from '../model/items';
import type { List } from '../model/lists';
import { itemAddress, listFolder } from './address';

export function attachmentEntity(call: Call, list: List, item: Pick<Item, 'id'>, file: Attachment): Entity {
  const url = `${listFolder(call.web, list)}/Attachments/${item.id}/${file.fileName}`;
  const path = complex('SP.ResourcePath', { DecodedUrl: url });
  return {
    type: 'SP.Attachment',
    set: 'SP.ApiData.Attachments',
    address: `${itemAddress(list, item)}/AttachmentFiles('${encodeURIComponent(file.fileName)}')`,
    properties: {
      FileName: file.fileName,
      FileNameAsPath: complex('SP.ResourcePath', { DecodedUrl: file.fileName }),
      ServerRelativePath: path,
      ServerRelativeUrl: url
    }
  };
}

/** ETag of an attachment: `"{GUID},1"`, with the number of times that its content was written. */
export function attachmentETag(file: Attachment): string {
  return `"{${file.fileId.toUpperCase()}},${file.version}"`;
}
