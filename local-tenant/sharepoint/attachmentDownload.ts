import type { Caller, LogEntry, Tenant } from '../tenant';
import { Call } from './call';
import { authenticated } from './dispatch';
import { attachmentETag } from './entities/attachmentEntity';
import { fileNotFound } from './errors';
import { targetItem } from './guards/items';
import { targetList } from './guards/lists';
import { webByUrl, type Web } from './model/web';
import { attachmentByName, attachmentContent } from './model/attachments';

const ADDRESS = /^(.+)\/(Lists\/[^/]+)\/Attachments\/(\d+)\/([^/]+)$/i;

/** Types that a browser may show; everything else is downloaded. */
const TYPES: Record<string, string> = {
  gif: 'image/gif',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8'
};

interface AttachmentAddress {
  web: Web;
  list: string;
  item: string;
  file: string;
}

/** The web, list, item and file that a decoded address names; undefined for any other address. */
export function attachmentAddress(tenant: Tenant, path: string): AttachmentAddress | undefined {
  const [, webPath, list, item, file] = ADDRESS.exec(path) ?? [];
  const web = webPath && webByUrl(tenant, webPath);
  return web && list && item && file ? { web, list, item, file } : undefined;
}

/** Gives the bytes of an attachment to whoever may read its item. Throws the service's errors. */
export function attachmentDownload(
  tenant: Tenant,
  signedIn: Caller | undefined,
  address: AttachmentAddress,
  logEntry: LogEntry
): Response {
  const call = new Call(tenant, authenticated(signedIn), emptyRequest(logEntry), address.web);
  const target = {
    path: '',
    keys: { list: { by: 'url', value: address.list }, item: { by: 'id', value: address.item } },
    arguments: { positional: [], named: {} },
    last: address.file
  };
  const list = targetList(call, target);
  const item = targetItem(call, list, target);
  const file = attachmentByName(tenant.db, list, item.id, address.file);
  const content = file && attachmentContent(tenant.db, list, item.id, file.fileName);
  if (!file || !content) {
    throw fileNotFound();
  }
  const type = TYPES[file.fileName.slice(file.fileName.lastIndexOf('.') + 1).toLowerCase()];
  return new Response(Buffer.from(content), {
    headers: {
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Disposition': type ? 'inline' : 'attachment',
      ETag: attachmentETag(file)
    }
  });
}

function emptyRequest(logEntry: LogEntry): Call['request'] {
  return {
    method: 'GET',
    rawPath: '',
    segments: [],
    query: {
      select: [],
      expand: [],
      filter: undefined,
      orderBy: [],
      top: undefined,
      skip: undefined,
      skipToken: undefined,
      aliases: new Map(),
      sent: []
    },
    headers: new Headers(),
    body: new Uint8Array(),
    logEntry
  };
}
