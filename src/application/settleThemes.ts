import type { ThemeFile } from '../domain/timeline/themeFile';
import { codeOf } from './errors';
import { confirmRouting } from './confirmRouting';
import { findDeparted } from './findDeparted';
import type { ThemeFiles, ThemeQuery, ThemeView } from './ports/themeFiles';
import { routeProposal } from './routeProposal';
import type { ManagerSources } from './resolveManager';
import { sendDueNotifications, type NotificationSources } from './sendDueNotifications';

export type SettleSources = ManagerSources & NotificationSources & { files: ThemeFiles };

/** What the sweep did, and the codes of what failed; a failure never hides the proposals themselves. */
export interface Settled {
  view: ThemeView;
  /** Whether the view is another than the one that was given. */
  changed: boolean;
  failures: ReadonlyArray<ReturnType<typeof codeOf>>;
}

/**
 * The sweep: brings to an end what a closed browser, a lost network or a busy service left open (routing, its
 * confirmation, notifications), as far as this user has the authority. Runs after a submission, when its author returns,
 * and whenever the secretariat's board is open. Give the view that is shown already; the fresh one comes back.
 */
export async function settleThemes(
  sources: SettleSources,
  query: ThemeQuery,
  shown?: ThemeView
): Promise<Settled> {
  const failures: Array<ReturnType<typeof codeOf>> = [];
  let view = shown ?? (await sources.files.read(query));
  let changed = shown === undefined;

  const attempt = async (work: () => Promise<boolean>): Promise<boolean> => {
    try {
      return await work();
    } catch (error) {
      failures.push(codeOf(error));
      return false;
    }
  };
  const stage = async (work: (file: ThemeFile) => Promise<boolean>): Promise<void> => {
    let did = false;
    for (const file of view.files) {
      did = (await attempt(() => work(file))) || did;
    }
    if (did) {
      view = await sources.files.read(query);
      changed = true;
    }
  };

  await stage((file) => routeProposal(sources, file, view.settings));
  if (await attempt(() => confirmRouting(sources, view))) {
    view = await sources.files.read(query);
    changed = true;
  }
  const isOfSecretariat = view.authority.secretariat.includes(sources.user.key);
  const departed = isOfSecretariat ? await findDeparted(sources, view) : [];
  await stage((file) => sendDueNotifications(sources, file, view, departed));
  return { view, changed, failures };
}
