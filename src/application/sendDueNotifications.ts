import { claimPrefixOf } from '../domain/notifications/attempts';
import { dueNotifications } from '../domain/notifications/dueNotifications';
import type { DueNotification } from '../domain/notifications/message';
import type { PersonKey, PersonRef } from '../domain/people/personKey';
import type { NotificationOutcome } from '../domain/timeline/records';
import { currentRouting, mayNotify, type Authority, type ThemeFile } from '../domain/timeline/themeFile';
import type { NetworkSettings, NotifyMode } from '../domain/settings/networkSettings';
import { addOnce } from './addOnce';
import { codeOf } from './errors';
import { notificationMail } from './mails/notificationMail';
import type { Clock } from './ports/clock';
import type { CurrentUser } from './ports/currentUser';
import type { Mail, MailSender } from './ports/mailSender';
import type { RecordWriter } from './ports/recordWriter';
import type { ThemeView } from './ports/themeFiles';
import type { SendingPace } from './sendingPace';
import { isRefusal } from './sendNotice';

export interface NotificationSources {
  records: RecordWriter;
  mails: MailSender;
  pace: SendingPace;
  user: CurrentUser;
  clock: Clock;
  /** With which of the modes mails leave from here: a browser sends in `graph`, the worker in both. */
  sendsIn: ReadonlyArray<Exclude<NotifyMode, 'off'>>;
  /** Absolute address of the site, without a trailing slash: what links in mails begin with. */
  siteUrl: string;
}

/**
 * Sends what the timeline says is due and nobody has sent: whoever gets the claim into the list sends, then records the
 * outcome. Only the proposer and the secretariat may, and only in the modes that are for this sender.
 * Says whether anything was recorded, be it a mail or why it could not leave.
 */
export async function sendDueNotifications(
  sources: NotificationSources,
  file: ThemeFile,
  { authority, settings, others }: Omit<ThemeView, 'files'>,
  departed: readonly PersonKey[] = []
): Promise<boolean> {
  const mayIt = mayNotify({ author: sources.user }, file.proposal, authority);
  // Without a mailbox of one's own nothing can leave from here: the mails wait for another sender.
  if (!sources.sendsIn.some((mode) => mode === settings.notifyMode) || !mayIt || !sources.user.mail) {
    return false;
  }
  // What an unconfirmed routing says about addresses is the proposer's word: only the proposer's own mailbox acts on it.
  const isTrusted =
    sources.user.key === file.proposal.proposer.key || currentRouting(file)?.confirmed === true;
  let recorded = false;
  for (const due of dueNotifications(file, { authority, settings, others, now: sources.clock(), departed })) {
    if (due.restsOnRouting && !isTrusted) {
      continue;
    }
    if (!sources.pace.take()) {
      break; // before the claim, so that the mail stays due
    }
    const did = await claimAndSend(sources, file, due, authority, settings);
    if (!did) {
      sources.pace.giveBack(); // nothing left from here
    }
    recorded = did || recorded;
  }
  return recorded;
}

async function claimAndSend(
  { records, mails, siteUrl }: NotificationSources,
  { proposal }: ThemeFile,
  due: DueNotification,
  authority: Authority,
  settings: NetworkSettings
): Promise<boolean> {
  const mail = notificationMail(due, proposal, settings, siteUrl);
  if (!mail) {
    return false; // nobody to write to until the settings name the secretariat's mailbox
  }
  const { notification } = due;
  const stamps = { proposalId: proposal.id, proposalVersion: proposal.version };
  const hasAuthority = (author: PersonRef): boolean => mayNotify({ author }, proposal, authority);
  const { outcome: claim, attempt } = await addOnce(records, {
    keyPrefix: claimPrefixOf(proposal.id, notification),
    recordOf: (number) => ({
      ...stamps,
      content: { kind: 'notificationClaimed', notification, attempt: number }
    }),
    hasAuthority,
    firstAttempt: due.attempt
  });
  if (claim === 'there') {
    return false; // somebody with authority has it
  }
  const outcome = await handOver(mails, mail);
  if (!outcome) {
    return true; // nobody can tell: the claim stays open, and after a while the next attempt is a marked repeat
  }
  await addOnce(records, {
    keyPrefix: `sent:${proposal.id}:${notification}:${attempt}:`,
    recordOf: () => ({ ...stamps, content: { kind: 'notified', notification, attempt, outcome } }),
    hasAuthority
  });
  return true;
}

/** Sends once. Undefined where the mail may or may not have been accepted. */
async function handOver(mails: MailSender, mail: Mail): Promise<NotificationOutcome | undefined> {
  try {
    await mails.send(mail);
    return { result: 'accepted' };
  } catch (error) {
    const reason = codeOf(error);
    return isRefusal(reason) ? { result: 'failed', reason } : undefined;
  }
}
