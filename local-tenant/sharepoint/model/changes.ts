import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import type { Item } from './items';
import type { List } from './lists';
import { jsonColumn, row, rows } from './row';

/** SP.ChangeType: those that happen here. */
export const CHANGE = {
  Add: 1,
  Update: 2,
  DeleteObject: 3,
  Restore: 7,
  RoleAdd: 8,
  RoleDelete: 9,
  RoleUpdate: 10,
  AssignmentAdd: 11,
  AssignmentDelete: 12,
  MemberAdd: 13,
  MemberDelete: 14
} as const;
export type ChangeType = (typeof CHANGE)[keyof typeof CHANGE];

const kind = v.picklist(['item', 'list', 'field', 'view', 'group', 'web']);
/** What kind of thing changed; each has its own type among the service's changes. */
export type ChangeKind = v.InferOutput<typeof kind>;

/** What changed. */
export type ChangeSubject =
  | { kind: 'item'; list: List; item: Pick<Item, 'id' | 'guid'>; editorId: number }
  | { kind: 'list'; list: List }
  | { kind: 'field' | 'view'; list: List; id: string }
  | { kind: 'field'; webId: string; id: string }
  | { kind: 'group'; webId: string; id: number }
  | { kind: 'web'; webId: string; id: string };

/** What is kept of the thing itself, which may be gone when somebody asks. */
const details = v.object({
  itemId: v.optional(v.number()),
  guid: v.optional(v.string()),
  editorId: v.optional(v.number()),
  groupId: v.optional(v.number()),
  title: v.optional(v.string()),
  url: v.optional(v.string()),
  template: v.optional(v.number()),
  hidden: v.optional(v.boolean())
});
type ChangeDetails = v.InferOutput<typeof details>;

const schema = v.pipe(
  v.object({
    number: v.number(),
    web_id: v.string(),
    list_id: v.nullable(v.string()),
    kind,
    type: v.number(),
    time: v.string(),
    details: jsonColumn(details)
  }),
  v.transform(({ web_id: webId, list_id: listId, ...rest }) => ({ ...rest, webId, listId }))
);

/** One line of the change log. */
export type Change = v.InferOutput<typeof schema>;

/** Writes one line into the change log; it comes and goes with the transaction that it tells of. */
export function recordChange(db: DatabaseSync, subject: ChangeSubject, type: ChangeType, now: string): void {
  const listId = 'list' in subject ? subject.list.id : null;
  const webId = 'list' in subject ? subject.list.webId : subject.webId;
  db.prepare(
    'INSERT INTO sp_changes (web_id, list_id, kind, type, time, details) VALUES (?, ?, ?, ?, ?, ?)'
  ).run(webId, listId, subject.kind, type, now, JSON.stringify(detailsOf(subject)));
}

function detailsOf(subject: ChangeSubject): ChangeDetails {
  switch (subject.kind) {
    case 'item': {
      const { item, list, editorId } = subject;
      return { itemId: item.id, guid: item.guid, url: list.url, editorId };
    }
    case 'list': {
      const { title, url, template, settings } = subject.list;
      return { title, url, template, hidden: settings.Hidden };
    }
    case 'field':
    case 'view':
    case 'web':
      return { guid: subject.id };
    case 'group':
      return { groupId: subject.id };
  }
}

/** A list, or a web with everything in it. */
export type ChangeScope = { listId: string } | { webId: string };

export interface ChangeFilter {
  kinds: readonly ChangeKind[];
  types: readonly number[];
  /** Changes after this one… */
  after: number;
  /** …up to this one. */
  upTo: number;
  latestFirst: boolean;
}

/** What the log says of a scope. */
export function changesOf(db: DatabaseSync, scope: ChangeScope, filter: ChangeFilter): Change[] {
  const [column, id] = 'listId' in scope ? ['list_id', scope.listId] : ['web_id', scope.webId];
  return rows(
    db,
    schema,
    `SELECT * FROM sp_changes
     WHERE ${column} = ? AND number > ? AND number <= ? AND kind IN (${marks(filter.kinds)})
           AND type IN (${marks(filter.types)})
     ORDER BY number ${filter.latestFirst ? 'DESC' : 'ASC'}`,
    id,
    filter.after,
    filter.upTo,
    ...filter.kinds,
    ...filter.types
  );
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

/** Where the log stands: the number of its last line, and when that was written. */
export function logEnd(db: DatabaseSync): { number: number; time: string } | undefined {
  return row(
    db,
    v.object({ number: v.number(), time: v.string() }),
    'SELECT number, time FROM sp_changes ORDER BY number DESC LIMIT 1'
  );
}

/** Whether a list or its columns changed after a place in the log. */
export function hasNewSchema(db: DatabaseSync, listId: string, after: number): boolean {
  return (
    row(
      db,
      v.object({}),
      `SELECT 1 FROM sp_changes WHERE list_id = ? AND number > ? AND kind IN ('field', 'list') LIMIT 1`,
      listId,
      after
    ) !== undefined
  );
}

interface ChangedItems {
  /** Ids of items that were added or changed and were there in the end. */
  changed: number[];
  deleted: { id: number; guid: string }[];
  /** The last change that was looked at, where the log goes on behind it. */
  last: { number: number; time: string } | undefined;
}

/** What the log says of a list's items after a place in it, until so many of them have changed. */
export function changedItems(db: DatabaseSync, listId: string, after: number, limit: number): ChangedItems {
  const log = rows(
    db,
    schema,
    `SELECT * FROM sp_changes WHERE list_id = ? AND number > ? AND kind = 'item' ORDER BY number`,
    listId,
    after
  );
  const latest = new Map<number, Change>();
  let last: Change | undefined;
  for (const change of log) {
    const id = change.details.itemId ?? 0;
    if (!latest.has(id) && latest.size === limit) {
      return { ...partedByEnd(latest), last };
    }
    latest.set(id, change);
    last = change;
  }
  return { ...partedByEnd(latest), last: undefined };
}

function partedByEnd(latest: ReadonlyMap<number, Change>): Pick<ChangedItems, 'changed' | 'deleted'> {
  const all = [...latest];
  const isGone = ({ type }: Change): boolean => type === CHANGE.DeleteObject;
  return {
    changed: all.flatMap(([id, change]) => (isGone(change) ? [] : [id])),
    deleted: all.flatMap(([id, change]) => (isGone(change) ? [{ id, guid: change.details.guid ?? '' }] : []))
  };
}
