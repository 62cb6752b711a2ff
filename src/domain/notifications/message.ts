import type { NetworkType } from '../network/networkType';
import type { RoutedPerson } from '../routing/routing';
import type { HistoryOf } from '../timeline/history';
import type { Silence } from '../timeline/silence';

/** What a mail says; the words are the mails' own. */
export type Message =
  | { template: 'askManager'; manager: RoutedPerson; deputy: RoutedPerson | undefined }
  | { template: 'remindManager'; manager: RoutedPerson; silence: Silence }
  | { template: 'tellEdited'; manager: RoutedPerson }
  | { template: 'tellManagerWithdrawn'; manager: RoutedPerson }
  | { template: 'askReferenceLeader'; leader: RoutedPerson; isManager: boolean; networkType: NetworkType }
  | { template: 'tellSecretariat' }
  /** `named` is the manager whom the proposer would not have. */
  | { template: 'tellDisputed'; named: string }
  | { template: 'tellUnrouted' }
  | { template: 'tellSilence'; manager: RoutedPerson; silence: Silence }
  | { template: 'tellManagerLeft'; manager: RoutedPerson }
  | { template: 'tellNotMyEmployee'; manager: RoutedPerson }
  | { template: 'tellTypeChanged'; formerType: NetworkType }
  | { template: 'tellWithdrawn' }
  | { template: 'receipt'; manager: RoutedPerson | undefined }
  | { template: 'tellReply'; entry: HistoryOf<'managerReplied'> }
  | { template: 'tellStep'; entry: ProposerStep };

/** What the secretariat records and the proposer hears of by mail. */
export type ProposerStep = HistoryOf<
  | 'reRouted'
  | 'screened'
  | 'referenceLeaderAssigned'
  | 'nominated'
  | 'decided'
  | 'completed'
  | 'duplicateMarked'
  | 'duplicateLifted'
>;

/** A mail that the timeline calls for, whether or not it has been sent. */
export interface NotificationCall {
  /** Stable name of what the mail tells, such as `asked:mette@fjordby.example`; the same fact has the same name. */
  notification: string;
  message: Message;
  to: readonly string[];
  /** The secretariat's mailbox among the recipients. */
  secretariat: 'to' | 'copy' | 'none';
  /** The address is what the routing says: until that is confirmed, only the proposer's own mailbox acts on it. */
  restsOnRouting: boolean;
}

/** A mail that is due now. */
export interface DueNotification extends NotificationCall {
  /** Number of the attempt that may be claimed next, from 1. */
  attempt: number;
  /** An earlier attempt ended unknown, so the reader may already have this mail. */
  isRepeat: boolean;
}
