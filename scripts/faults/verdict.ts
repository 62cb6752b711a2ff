import * as v from 'valibot';
import { sharePoint } from '../../src/adapters/sharepoint/sharePoint';
import { themeFiles } from '../../src/adapters/sharepoint/themeFiles';
import { caseNumberOf } from '../../src/domain/proposal/caseNumber';
import { currentRouting } from '../../src/domain/timeline/themeFile';
import { author, manager, secretary } from './people';
import type { TenantHandle } from './tenantHandle';

/** What is in the lists and mailboxes when all is over. */
export interface Verdict {
  stored: number;
  /** Whether every proposal that is stored has a routing, and its manager and author a mail. */
  isComplete: boolean;
  /** Mails beyond the first of an event, and how many of those do not say so. */
  duplicates: number;
  unmarked: number;
}

/** Stored once, and told. */
export const isWhole = ({ stored, isComplete }: Verdict): boolean => stored === 1 && isComplete;

const mailsSchema = v.array(
  v.object({ subject: v.string(), html: v.string(), headers: v.record(v.string(), v.string()) })
);
type Mail = v.InferOutput<typeof mailsSchema>[number];
const repeatMark = 'Du har måske allerede fået denne besked';

/** Reads lists by REST and mailboxes by the tenant, whatever the suite says of itself. */
export async function judge(tenant: TenantHandle): Promise<Verdict> {
  const sp = sharePoint({
    webUrl: `${tenant.origin}/sites/netvaerk`,
    getToken: () => tenant.token(secretary, 'sharepoint')
  });
  const { files } = await themeFiles(sp).read({ kind: 'all' });
  const [toManager, toAuthor] = await Promise.all([mailsOf(tenant, manager), mailsOf(tenant, author)]);
  let isComplete = true;
  for (const file of files) {
    const isAbout = ({ subject }: Mail): boolean => subject.includes(caseNumberOf(file.proposal));
    const isRouted = currentRouting(file)?.routing.manager?.key === manager;
    isComplete = isComplete && isRouted && toManager.some(isAbout) && toAuthor.some(isAbout);
  }
  const repeats = [...repeatsIn(toManager), ...repeatsIn(toAuthor)];
  return {
    stored: files.length,
    isComplete,
    duplicates: repeats.length,
    unmarked: repeats.filter(({ html }) => !html.includes(repeatMark)).length
  };
}

const mailsOf = async (tenant: TenantHandle, user: string): Promise<Mail[]> =>
  v.parse(mailsSchema, await tenant.get(`/_tenant/mail?user=${encodeURIComponent(user)}`)).reverse();

/** The mails that tell what an earlier one has told: the same event, another attempt. The oldest come first. */
function repeatsIn(mails: readonly Mail[]): Mail[] {
  const told = new Set<string>();
  return mails.filter(({ headers }) => {
    const event = (headers['x-netvaerksportalen-id'] ?? '').replace(/-\d+$/, '');
    const isRepeat = told.has(event);
    told.add(event);
    return isRepeat;
  });
}
