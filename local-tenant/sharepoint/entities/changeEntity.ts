import { randomUUID } from 'node:crypto';
import { complex, type Complex, type Entity, type Value } from '../../odata/entity';
import type { Call } from '../call';
import { LIST_SCOPE, WEB_SCOPE, writeChangeToken, type ChangeToken } from '../model/changeToken';
import { logEnd, type Change, type ChangeKind, type ChangeScope } from '../model/changes';
import { principalById } from '../model/principals';

const TYPES: Record<ChangeKind, string> = {
  item: 'SP.ChangeItem',
  list: 'SP.ChangeList',
  field: 'SP.ChangeField',
  view: 'SP.ChangeView',
  group: 'SP.ChangeGroup',
  web: 'SP.ChangeWeb'
};

/** A change, with a token of the scope that it was asked for in. Changes have no address of their own: their ids are made up. */
export function changeEntity(call: Call, change: Change, scope: ChangeScope): Entity {
  const type = TYPES[change.kind];
  return {
    type,
    set: 'SP.ApiData.Changes',
    address: `${type}${randomUUID()}`,
    properties: {
      ChangeToken: token(scope, change.number, change.time),
      ChangeType: change.type,
      SiteId: call.web.siteId,
      Time: change.time,
      ...PROPERTIES[change.kind](call, change)
    }
  };
}

const PROPERTIES: Record<ChangeKind, (call: Call, change: Change) => Record<string, Value>> = {
  item: (call, { details, listId, webId }) => ({
    Editor: principalById(call.db, details.editorId ?? 0)?.title ?? '',
    EditorEmailHint: null,
    ItemId: details.itemId ?? 0,
    ListId: listId,
    ServerRelativeUrl: `${call.web.serverRelativeUrl}/${details.url ?? ''}/${details.itemId ?? 0}_.000`,
    SharedByUser: null,
    SharedWithUsers: null,
    UniqueId: details.guid ?? '',
    WebId: webId
  }),
  list: (call, { details, listId, webId }) => ({
    BaseTemplate: details.template ?? 0,
    Editor: '',
    Hidden: details.hidden ?? false,
    ListId: listId,
    RootFolderUrl: `${call.web.serverRelativeUrl}/${details.url ?? ''}`,
    Title: details.title ?? '',
    WebId: webId
  }),
  field: (_call, { details, webId }) => ({ FieldId: details.guid ?? '', WebId: webId }),
  view: (_call, { details, listId, webId }) => ({
    ListId: listId,
    ViewId: details.guid ?? '',
    WebId: webId
  }),
  group: (_call, { details }) => ({ GroupId: details.groupId ?? 0 }),
  web: (_call, { details, webId }) => ({ WebId: details.guid ?? webId })
};

/** `CurrentChangeToken`: where the log stands now. What is asked for from here on is what comes later. */
export function currentChangeToken(call: Call, scope: ChangeScope): Complex {
  const end = logEnd(call.db) ?? { number: 0, time: call.web.created };
  return token(scope, end.number, end.time);
}

function token(scope: ChangeScope, number: number, time: string): Complex {
  const place: Pick<ChangeToken, 'scope' | 'id'> =
    'listId' in scope ? { scope: LIST_SCOPE, id: scope.listId } : { scope: WEB_SCOPE, id: scope.webId };
  return complex('SP.ChangeToken', { StringValue: writeChangeToken({ ...place, number }, time) });
}
