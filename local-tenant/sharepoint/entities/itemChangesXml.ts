import type { Call } from '../call';
import { securable } from '../guards/lists';
import { LIST_SCOPE, writeChangeToken } from '../model/changeToken';
import type { Field } from '../model/fields';
import { escapeXml } from '../model/fieldXml';
import type { Item } from '../model/items';
import type { List } from '../model/lists';
import { maskNames } from '../model/permissions';
import { itemXml, type RowForm } from './itemXml';
import { listXml } from './listXml';
import { xmlAttributes } from './xmlAttributes';

/** What changed, as far as one answer tells. */
export interface ItemChanges {
  items: Item[];
  deleted: { id: number; guid: string }[];
  /** Where in the log the answer ends. */
  upTo: { number: number; time: string };
  hasMore: boolean;
  /** The whole list: schema and all. */
  isWhole: boolean;
  nextPage: string | undefined;
}

interface Told {
  fields: readonly Field[];
  /** Columns of the rows. */
  shown: readonly Field[];
  form: RowForm;
  changes: ItemChanges;
}

const NAMESPACES =
  "xmlns:s='uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882' xmlns:dt='uuid:C2F41010-65B3-11d1-A29F-00AA00C14882'" +
  " xmlns:rs='urn:schemas-microsoft-com:rowset' xmlns:z='#RowsetSchema'";

/** The answer of GetListItemChangesSinceToken, as Microsoft's reference shows it for REST. */
export function itemChangesXml(call: Call, list: List, { fields, shown, form, changes }: Told): string {
  const attributes = xmlAttributes({
    MinTimeBetweenSyncs: '0',
    RecommendedTimeBetweenSyncs: '180',
    MaxBulkDocumentSyncSize: '500',
    MaxRecommendedEmbeddedFileSize: '500',
    EffectivePermMask: maskNames(call.maskOn(securable(call, list)))
  });
  const { number, time } = changes.upTo;
  const log = xmlAttributes({
    LastChangeToken: writeChangeToken({ scope: LIST_SCOPE, id: list.id, number }, time),
    MoreChanges: changes.hasMore ? 'TRUE' : undefined
  });
  const data = xmlAttributes({
    ItemCount: String(changes.items.length),
    ListItemCollectionPositionNext: changes.nextPage
  });
  return [
    '<?xml version="1.0" encoding="utf-8" ?><GetListItemChangesSinceTokenResult>',
    `<listitems ${attributes} ${NAMESPACES}><Changes ${log}>`,
    changes.isWhole ? listXml(call, list, fields) : '',
    ...changes.deleted.map(deletedXml),
    `</Changes><rs:data ${data}>`,
    ...changes.items.map((item) => itemXml(call, list, shown, item, form)),
    '</rs:data></listitems></GetListItemChangesSinceTokenResult>'
  ].join('');
}

function deletedXml({ id, guid }: ItemChanges['deleted'][number]): string {
  return `<Id ChangeType="Delete" UniqueId="${escapeXml(`{${guid.toUpperCase()}}`)}">${id}</Id>`;
}
