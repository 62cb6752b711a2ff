import 'fake-indexeddb/auto';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import { IDBFactory } from 'fake-indexeddb';
import { deviceDrafts } from '../../src/adapters/device/deviceDrafts';
import { draftList } from '../../src/adapters/sharepoint/draftList';
import { sharePoint } from '../../src/adapters/sharepoint/sharePoint';
import { submittedDrafts } from '../../src/adapters/sharepoint/submittedDrafts';
import type { DraftSources } from '../../src/application/drafts/draftSources';
import { readDrafts, type DraftEntry, type DraftsView } from '../../src/application/drafts/readDrafts';
import { saveDraft } from '../../src/application/drafts/saveDraft';
import type { Draft } from '../../src/domain/draft/draft';
import { memoryStorage } from './memoryStorage';
import { requestsTo } from './requestLog';
import type { TestTenant } from './tenant';

/** A device of somebody, with a database of its own. */
export interface Device extends DraftSources {
  sp: ReturnType<typeof sharePoint>;
  /** Types, as the form does. */
  type(draft: Draft, known?: Draft): Promise<Draft>;
  save(draft: Draft): ReturnType<typeof saveDraft>;
  read(): Promise<DraftsView>;
}

/** The devices of people, and what the list of drafts holds, over HTTP. */
export function draftDevices(tenant: () => TestTenant): DraftDevices {
  const sharePointAs = (person: string, timeoutMs?: number): ReturnType<typeof sharePoint> =>
    sharePoint({
      webUrl: `${tenant().origin}/sites/netvaerk`,
      timeoutMs,
      getToken: () => tenant().token(person, 'sharepoint')
    });
  const itemsOf: DraftDevices['itemsOf'] = (person) =>
    sharePointAs(person).web.lists.getByTitle('ThemeDrafts').items;
  return {
    itemsOf,
    rowsOf: (person) => itemsOf(person).select('Id', 'Title', 'Draft', 'ClientId')(),
    async device(person, { clock = () => new Date(), timeoutMs } = {}) {
      const sp = sharePointAs(person, timeoutMs);
      globalThis.indexedDB = new IDBFactory();
      const storage = memoryStorage();
      const device = deviceDrafts({ storage: () => storage, siteUrl: tenant().origin, person });
      // Its database is open then, and the next device’s cannot be taken for it.
      await device.readAll();
      const sources = {
        device,
        list: draftList(sp, person, clock),
        submitted: submittedDrafts(sp, person),
        clock
      };
      return {
        ...sources,
        sp,
        async type(draft, known) {
          await device.keep(draft, known?.revision);
          return draft;
        },
        save: (draft) => saveDraft(sources, draft),
        read: () => readDrafts(sources)
      };
    },
    async writes() {
      return (await requestsTo(tenant()))
        .filter(({ method, url }) => method !== 'GET' && /ThemeDrafts/.test(url) && !url.includes('$batch'))
        .map(({ method }) => method);
    },
    async failNext(rule) {
      await tenant().post('/_tenant/faults', { times: 1, ...rule });
    },
    async recover() {
      await tenant().send('/_tenant/faults', { method: 'DELETE' });
    }
  };
}

export interface DraftDevices {
  itemsOf(person: string): ReturnType<ReturnType<typeof sharePoint>['web']['lists']['getByTitle']>['items'];
  rowsOf(person: string): Promise<Array<{ Id: number; Title: string; Draft: string; ClientId: string }>>;
  device(person: string, options?: { clock?: () => Date; timeoutMs?: number }): Promise<Device>;
  /** The methods of the writes that the list has seen since the last reset. */
  writes(): Promise<string[]>;
  failNext(rule: Record<string, unknown>): Promise<void>;
  recover(): Promise<void>;
}

/** The one draft that there is. */
export function only({ entries }: DraftsView): DraftEntry {
  expect(entries).toHaveLength(1);
  return entries[0];
}

export const titlesOf = ({ entries }: DraftsView): unknown[] =>
  entries.map(({ draft }) => draft.values.title);
